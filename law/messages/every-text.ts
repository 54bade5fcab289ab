/** Every text that a record of messages can say, its functions called with arguments that can be found again. For tests and the bench. */
import type { When } from './types.ts'

/** One text that can be said. */
export interface Said {
  /** Where it stands, keys parted by spaces. */
  readonly path: string
  readonly text: string
  /** What came back out of the arguments passed in. */
  readonly holds: readonly string[]
}

const whens: readonly When[] = [
  { earliest: '2031-03-07', latest: '2031-03-07' },
  { earliest: '2031-03-07', latest: '2032-05-09' },
  { earliest: '2031-03-07', latest: 'any later day' },
]
const names = ['ZZ1', 'ZZ2', 'ZZ3']
const manyArguments: readonly (readonly unknown[])[] = [
  ...whens.map((when) => [when, false]),
  ['2031-03-07', '2032-05-09'],
  [names, 'ZZ4'],
  ['ZZ5', 'ZZ6', 'ZZ7', 'ZZ8', 'ZZ9'],
]

const parts = /ZZ\d|\b7(?= )|\b9(?= )|2031|2032/g

/** A function is called with each kind of argument; the kinds that it does not take give nothing. */
const called = (of: (...args: unknown[]) => unknown): readonly string[] =>
  manyArguments.flatMap((args) => {
    try {
      const text = of(...args)
      return typeof text === 'string' && !/undefined|NaN|\[object|Invalid/.test(text) ? [text] : []
    } catch {
      return []
    }
  })

/** Every text below a record of messages; `path` is what the places begin with. */
export function everyText(of: unknown, path: string): readonly Said[] {
  if (typeof of === 'string') return [{ path, text: of, holds: [] }]
  if (typeof of === 'function')
    return called(of as (...args: unknown[]) => unknown).map((text, i) => ({
      path: `${path}(${i})`,
      text,
      holds: [...(text.match(parts) ?? [])].toSorted(),
    }))
  if (typeof of !== 'object' || of === null) return []
  return Object.entries(of).flatMap(([key, entry]) => everyText(entry, `${path} ${key}`))
}

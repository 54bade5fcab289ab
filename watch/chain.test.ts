import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BEGIN, canonical, extend, firstBreak, hashOf, lockText, readLock, type Written } from './chain.ts'

const written = (id: string, value: unknown): Written => ({
  id,
  written: { id, value },
  file: 'a.yaml',
  line: Number(id.slice(1)),
})
const five = ['E0001', 'E0002', 'E0003', 'E0004', 'E0005'].map((id, i) =>
  written(id, { text: `t${i}`, list: [i, 'x'], yes: true }),
)

test('canonical form: keys sorted at every depth, nothing else changed', () => {
  expect(canonical({ b: [1, { d: null, c: 'ä"' }], a: true })).toBe('{"a":true,"b":[1,{"c":"ä\\"","d":null}]}')
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
  for (const bad of [undefined, NaN, () => 1, { a: undefined }]) expect(() => canonical(bad)).toThrow(TypeError)
})

test('the hash is SHA-256 of the canonical form of the previous hash and the record', async () => {
  const expected = createHash('sha256').update(`["${BEGIN}",{"a":"ж","b":1}]`).digest('hex')
  expect(await hashOf({ b: 1, a: 'ж' }, BEGIN)).toBe(expected)
})

test('the lock reads back as written, and later records are only added', async () => {
  const three = await extend([], five.slice(0, 3))
  expect(readLock(lockText(three))).toEqual(three)
  const all = await extend(three, five)
  expect(all.slice(0, 3)).toEqual(three)
  expect(all.map((l) => l.id)).toEqual(five.map((r) => r.id))
  expect(await extend(all, five)).toEqual(all)
  expect(await firstBreak(all, five, 'lock')).toBeUndefined()
  // What the chain does not hold yet is no break: it is what `extend` adds.
  expect(await firstBreak(three, five, 'lock')).toBeUndefined()
})

test('any single change of a record is found, at that record', async () => {
  const chain = await extend([], five)
  await fc.assert(
    fc.asyncProperty(fc.nat(4), fc.jsonValue(), async (i, value) => {
      const changed = five.with(i, { ...five[i]!, written: { id: five[i]!.id, value } })
      expect(await firstBreak(chain, changed, 'lock')).toMatchObject({ id: five[i]!.id, file: 'a.yaml', line: i + 1 })
    }),
    { numRuns: 200 },
  )
})

test('a record taken out, and any single changed letter of the lock, is found', async () => {
  const chain = await extend([], five)
  for (const [i, { id }] of five.entries())
    expect(await firstBreak(chain, five.toSpliced(i, 1), 'lock')).toMatchObject({ id, file: 'lock', line: i + 2 })
  const text = lockText(chain)
  const begin = text.indexOf('\n') + 1
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: begin, max: text.length - 2 }),
      fc.constantFrom(...'0123456789abcdefE'),
      async (at, letter) => {
        fc.pre(text[at] !== letter && text[at] !== '\n' && text[at] !== ' ')
        const changed = text.slice(0, at) + letter + text.slice(at + 1)
        expect(await firstBreak(readLock(changed), five, 'lock')).toBeDefined()
      },
    ),
    { numRuns: 400 },
  )
})

test('a lock that was emptied, or is another file, holds no link', async () => {
  expect(await firstBreak(readLock(lockText([])), five, 'lock')).toBeUndefined()
  for (const text of ['', '{}', 'hello\n'])
    expect(await firstBreak(readLock(text), five, 'lock'), text).toMatchObject({ file: 'lock' })
})

test('links exchanged, doubled or dropped from the middle are found', async () => {
  const chain = await extend([], five)
  expect(await firstBreak([chain[0]!, chain[2]!, chain[1]!, chain[3]!, chain[4]!], five, 'lock')).toMatchObject({
    id: 'E0003',
    line: 3,
  })
  expect(await firstBreak(chain.toSpliced(1, 1), five, 'lock')).toMatchObject({ id: 'E0003', line: 3 })
  expect(
    await firstBreak([...chain, { ...chain[0]!, sequence: 6, previous: chain[4]!.hash }], five, 'lock'),
  ).toMatchObject({
    problem: 'Record E0001 is chained twice.',
  })
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { printPage } from './print.ts'

const parts = [{ open: false }, { open: false }]
let dataset: Record<string, string>
let opening: number
let printed: string[]
let listening: (() => void)[]
beforeEach(() => {
  vi.useFakeTimers()
  dataset = {}
  opening = 0
  printed = []
  listening = []
  vi.stubGlobal('document', {
    documentElement: { dataset },
    querySelectorAll: () => parts.filter(({ open }) => !open),
    querySelector: () => (opening > 0 ? {} : null),
  })
  vi.stubGlobal('print', () => printed.push(`${dataset['print']} ${parts.map(({ open }) => open).join(' ')}`))
  vi.stubGlobal('addEventListener', (_: string, on: () => void) => listening.push(on))
  vi.stubGlobal(
    'removeEventListener',
    (_: string, on: () => void) => (listening = listening.filter((one) => one !== on)),
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('printed with everything unfolded and filled; after it nothing is left: no mark that shows publishers, no open part', () => {
  parts[1]!.open = true
  opening = 1
  printPage('full')
  vi.advanceTimersByTime(1000)
  expect(printed).toEqual([])
  opening = 0
  vi.advanceTimersByTime(100)
  expect(printed).toEqual(['full true true'])
  for (const after of listening) after()
  // what the visitor had opened stays open
  expect([dataset, parts.map(({ open }) => open), listening]).toEqual([{}, [false, true], []])
  parts[1]!.open = false
  printPage('plain')
  vi.advanceTimersByTime(100)
  expect(printed.at(-1)).toBe('plain true true')
  for (const after of listening) after()
})

test('what never comes does not keep the page from being printed', () => {
  opening = 1
  printPage('plain')
  vi.advanceTimersByTime(6000)
  expect(printed).toEqual(['plain true true'])
  for (const after of listening) after()
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { leave, leaveOnThreeShifts } from './leave.ts'

/** What the page went through, in order. */
let went: string[]
let listening: Map<string, (event: object) => void>
beforeEach(() => {
  went = []
  listening = new Map()
  vi.stubGlobal('document', {
    set title(text: string) {
      went.push(`title "${text}"`)
    },
    documentElement: {
      set textContent(text: string) {
        went.push(`page "${text}"`)
      },
    },
  })
  vi.stubGlobal('location', { replace: (to: string) => went.push(`in its place ${to}`) })
  vi.stubGlobal('addEventListener', (name: string, on: () => void) => listening.set(name, on))
  vi.stubGlobal('removeEventListener', (name: string, on: () => void) => {
    if (listening.get(name) === on) listening.delete(name)
  })
})
afterEach(() => vi.unstubAllGlobals())

const gone = ['page ""', 'title ""', 'in its place about:blank']

test('the page is blank before the browser has so much as begun to go elsewhere', () => {
  leave()
  expect(went).toEqual(gone)
})

test('Shift leaves at its third press within a second and a half; held, spread out, or beside another key it does not', () => {
  const end = leaveOnThreeShifts()
  const press = (timeStamp: number, key = 'Shift', repeat = false) =>
    listening.get('keydown')!({ key, timeStamp, repeat })
  for (const at of [0, 30, 60, 90, 120]) press(at, 'Shift', at > 0)
  for (const at of [5000, 5800, 6600, 7400]) press(at)
  for (const at of [9000, 9100]) press(at)
  press(9200, 'A')
  press(9300)
  expect(went).toEqual([])
  for (const at of [20_000, 20_700, 21_400]) press(at)
  expect(went).toEqual(gone)
  end()
  expect(listening.size).toBe(0)
})

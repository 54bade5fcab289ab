import { expect, test } from 'vitest'
import { law } from '../law.ts'
import { proveRule } from './prove.ts'

// Any calendar will do for the proof: Saturdays and Sundays off.
const nextWorkingDay = (day: number): number => {
  const weekday = (day + 3) % 7
  return weekday === 5 ? day + 2 : weekday === 6 ? day + 1 : day
}

test.each(law.rules.map((r) => r.id))('%s: compiled = interpreted on every combination', (id) => {
  const proof = proveRule(law, id, { nextWorkingDay, most: 60_000 })
  expect(proof.differences).toEqual([])
  expect(proof.compared).toBeGreaterThan(0)
})

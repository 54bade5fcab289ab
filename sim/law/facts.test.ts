import { facts } from '@draftlight/law'
import { expect, it } from 'vitest'
import { choices, constants, days, moot, underOrder, underOrderDays } from './facts.ts'

it('takes every fact of the law from exactly one place', () => {
  const from = [
    ...Object.keys(choices),
    ...days,
    ...Object.keys(constants),
    ...Object.keys(moot),
    ...Object.keys(underOrder),
    ...underOrderDays,
  ]
  const problems = facts.flatMap(({ id }) => {
    const times = from.filter((f) => f === id).length
    return times === 1
      ? []
      : [
          `sim/law/facts.ts: ${id} stands in ${times} of its lists. Expected one: choices, days, constants, underOrder or moot.`,
        ]
  })
  expect(problems).toEqual([])
})

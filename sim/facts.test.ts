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
  expect([...from].sort()).toEqual(facts.map((f) => f.id).sort())
})

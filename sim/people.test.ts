import { expect, it } from 'vitest'
import { column, INDICATORS, indicators, STATES } from './indicators.ts'
import { built } from './testing/built.ts'

const { byDefault, liveOffice, planOf, shardFor, someOffices } = built
const plan = planOf(byDefault)
const shard = shardFor(plan)
const menOf = (office: number): number => plan.offices[office]!.cohortStart[plan.cohorts.length]!

it('has every man of 17 to 50 in the 83 subjects, each in one office', () => {
  expect(plan.people).toBeGreaterThan(32_000_000)
  expect(new Set(plan.offices.map((o) => o.region)).size).toBe(83)
  let next = 0
  for (const [o, { firstPerson }] of plan.offices.entries()) {
    expect(firstPerson).toBe(next)
    next += menOf(o)
  }
  expect(next).toBe(plan.people)
})

it('keeps everybody in exactly one state on every day, and no stock goes below nothing, in the largest office too', () => {
  const largest = plan.offices.findIndex((_, o) => menOf(o) === plan.largestOffice)
  expect(plan.largestOffice).toBeGreaterThan(90_000)
  const stocks = indicators.flatMap((x, c) => (x.kind === 'stock' ? [c] : []))
  const wrong: string[] = []
  for (const office of [...someOffices(plan, 150), largest]) {
    liveOffice(shard, office)
    const now = new Int32Array(INDICATORS)
    for (let row = 0; row < plan.rows; row++) {
      for (let c = 0; c < INDICATORS; c++) now[c]! += shard.counts[row * INDICATORS + c]!
      let men = 0
      for (let c = 0; c < STATES; c++) men += now[c]!
      const shown = ['register/right', 'register/wrong', 'men/unrecorded', 'men/under-18']
      const held = shown.reduce((n, id) => n + now[column(id)]!, 0)
      if (held !== menOf(office)) wrong.push(`office ${office}, row ${row}: ${held} of ${menOf(office)} shown or not`)
      if (men !== menOf(office)) wrong.push(`office ${office}, row ${row}: ${men} of ${menOf(office)} men`)
      for (const c of stocks)
        if (now[c]! < 0) wrong.push(`office ${office}, row ${row}: ${now[c]} ${indicators[c]!.id}`)
    }
    // what is counted is what the men are
    const states = new Int32Array(STATES)
    for (let man = 0; man < menOf(office); man++) states[shard.state[man]!]!++
    expect(states, `office ${office}`).toEqual(now.slice(0, STATES))
  }
  expect(wrong.slice(0, 5)).toEqual([])
})

it('sends what the plan asks of an office, or fewer', () => {
  const asked = byDefault.send.length - 1
  for (const office of someOffices(plan, 150)) {
    liveOffice(shard, office)
    const sent = built.yearOf(shard.counts, 'dispatch/sent')
    expect(sent).toBeLessThanOrEqual(plan.offices[office]!.planned[asked]!)
    expect(sent).toBeGreaterThan(0.8 * plan.offices[office]!.planned[asked]!)
  }
})

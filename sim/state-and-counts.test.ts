/** Stocks are counted up and down as things happen; here each is counted anew from what every man is at the end of a day. */
import { dayOf } from '@draftlight/law'
import { expect, it } from 'vitest'
import { eventDay, flag, Flag } from './cases.ts'
import { isOnRoll } from './kernel/roll.ts'
import type { Scenario } from './scenario/scenario.ts'
import { rankOf, State, type Shard } from './shard.ts'
import { indicators } from './indicators.ts'
import { built } from './testing/built.ts'

const many = {
  people: { wrongRecord: 0.2, wrongOlder: 0.02 },
  appearance: { comes: 0.6, pressed: 0.3, again: 0.7, papersAccepted: 0.5, onwards: 0.5 },
  border: { trips: 4, flees: 0.2, detained: 0.3 },
  raids: { found: 3, foundWhereRaids: 3, sameDay: 0.5 },
  penalties: { fined: 0.5, finedUnserved: 0.5 },
  restrictions: { laid: 0.8, liftLag: 5 },
  'exit-ban': { enforced: 0.8, liftLag: 5 },
  feeds: { rampDays: 60, authoritiesErrors: 0.1, universitiesErrors: 0.1, healthErrors: 0.1 },
}
const order = {
  on: dayOf('2026-04-10'),
  kind: 'partial',
  men: 100_000,
  ages: [18, 45],
  who: 'reserve',
  by: 'register',
} as const
const scenarios: readonly (readonly [string, Scenario])[] = [
  [
    'drafts, an order, and a year of birth that is gone through again and again',
    built.scenarioWith(many, {
      from: dayOf('2026-03-01'),
      to: dayOf('2026-06-30'),
      warmUp: 60,
      ages: [17, 21],
      mobilization: [order],
    }),
  ],
  [
    'deferrals that end while the office has the man, who is sent home then, or shows his papers',
    built.scenarioWith(
      {
        ...many,
        people: { ...many.people, wrongRecord: 0.9, healthDeferral: 1, deferred18: 0.9, deferred22: 0.6 },
        summons: { dataCheck: 1, perSent: 10 },
        appearance: { ...many.appearance, papersAccepted: 0.3, onwards: 0 },
        feeds: { universitiesCoverage: 0, healthCoverage: 0 },
      },
      { from: dayOf('2026-03-01'), to: dayOf('2026-06-30'), warmUp: 60, ages: [17, 21] },
    ),
  ],
  [
    'men who leave by age',
    built.scenarioWith(many, {
      from: dayOf('2027-01-01'),
      to: dayOf('2027-08-31'),
      warmUp: 200,
      ages: [27, 33],
      send: [
        { from: dayOf('2026-01-01'), until: dayOf('2027-01-01'), men: 261_000 },
        { from: dayOf('2027-01-01'), until: dayOf('2028-01-01'), men: 261_000 },
      ],
    }),
  ],
]

/** Every stock, of the men of the shard as they are now. */
function stocksNow(shard: Shard): Map<string, number> {
  const { cases, state, roll } = shard
  const sums = new Map<string, number>(
    indicators.flatMap(({ id, kind }) => (kind === 'stock' ? [[id, 0] as const] : [])),
  )
  const add = (id: string, is: boolean): void => {
    if (is) sums.set(id, sums.get(id)! + 1)
  }
  const men = indicators.flatMap(({ id }) => (id.startsWith('men/') ? [id] : []))
  for (let man = 0; man < shard.men; man++) {
    const now = state[man]!
    add(men[now]!, true)
    const slot = cases.slotOf[man]!
    const is = (which: number): number => (slot < 0 ? 0 : flag(cases, slot, which))
    const isShown = isOnRoll(roll, rankOf(shard, man))
    const isInHand = now === State.summoned || now === State.missed || now === State.waiting
    const isSpared = now === State.deferred || now === State.exempt || now === State.reserve
    if (isShown && now !== State.open && !isSpared) expect.fail(`man ${man} is on the roll, and ${men[now]}`)
    if (!isShown && now === State.open)
      expect.fail(`man ${man} is liable as the register shows it, and not on the roll`)
    if (now === State.deferred && slot >= 0 && man < shard.young) {
      const until = eventDay(cases, slot, cases.statute.event.deferral_until)
      if (until < shard.today) expect.fail(`man ${man} is deferred ${shard.today - until} days after the last`)
    }
    const isWrong = isSpared ? isShown : isInHand && is(Flag.was) !== State.open
    add('register/wrong', isWrong)
    const [knows, ban] = [is(Flag.knows) === 1, is(Flag.lawfulBan)]
    add('ban/lawful', ban === 1)
    add('ban/unsettled', ban === 2)
    add('ban/lawful-unknowing', ban === 1 && !knows)
    add('ban/done', is(Flag.doneBan) === 1)
    add('ban/done-unknowing', is(Flag.doneBan) === 1 && !knows)
    add('ban/overdue', is(Flag.overdue) === 1)
    add('measures/lawful', is(Flag.lawfulMeasures) === 1)
    add('measures/done', is(Flag.restricted) === 1)
    add('measures/done-unknowing', is(Flag.restricted) === 1 && !knows)
  }
  expect([shard.waiting.count, shard.ready.count]).toEqual([sums.get('men/waiting'), sums.get('men/called-up')])
  return sums
}

it.each(scenarios)('%s', (_, scenario) => {
  const plan = built.planOf(scenario)
  const shard = built.shardFor(plan)
  const most = new Map<string, number>()
  built.clearCounts(shard)
  built.clearShard(shard, 700)
  for (let t = 0; t < plan.days; t++) {
    built.startDay(shard, t)
    if (t === 0) built.settle(shard)
    built.liveDay(shard)
    if (t % 9 > 0 && t < plan.days - 1) continue
    const now = stocksNow(shard)
    for (const [id, n] of now) most.set(id, Math.max(n, most.get(id) ?? 0))
    const counted = new Map([...now.keys()].map((id) => [id, 0]))
    const row = Math.max(0, t - plan.warmUp + 1)
    for (const id of now.keys())
      counted.set(id, built.series(shard.counts.subarray(0, (row + 1) * indicators.length), id).at(-1)!)
    // what the register shows rightly is told in the end, not counted
    for (const of of [now, counted]) of.delete('register/right')
    expect([...counted], `day ${t}`).toEqual([...now])
  }
  for (const id of [
    'register/wrong',
    'ban/done',
    'ban/done-unknowing',
    'measures/done',
    'measures/lawful',
    'men/missed',
  ])
    expect(most.get(id), id).toBeGreaterThan(5)
})

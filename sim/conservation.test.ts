import { regions } from '@draftlight/country'
import { dayOf, NEVER } from '@draftlight/law'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { column, INDICATORS, indicators, STATES } from './indicators.ts'
import type { Parameter } from './parameter.ts'
import { MOST } from './parameter.ts'
import { steps } from './scenario/rollout.ts'
import type { Scenario } from './scenario/scenario.ts'
import { parameters, stageNames } from './stages/index.ts'
import { built } from './testing/built.ts'

/** Every year that the data hold, law, rollout and drafts of the day; and one over the turn of the register. */
const PERIODS: readonly Pick<Scenario, 'from' | 'to' | 'warmUp' | 'send'>[] = [
  ['2022-03-01', '2022-06-30', 60],
  ['2022-09-15', '2022-12-31', 20],
  ['2023-09-20', '2023-12-20', 40],
  ['2024-03-20', '2024-07-20', 30],
  ['2025-04-01', '2025-11-30', 30],
  ['2026-01-01', '2026-05-31', 100],
  ['2027-02-01', '2027-06-30', 50],
].map(([from, to, warmUp]) => {
  const [a, b] = [dayOf(from as string), dayOf(to as string)]
  return { from: a, to: b, warmUp: warmUp as number, send: [{ from: a - 30, until: b - 10, men: 150_000 }] }
})

const value = ({ low, central, high, unit }: Parameter): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(central) },
    { weight: 3, arbitrary: fc.double({ min: low, max: high, noNaN: true }) },
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.constant(unit === 'share' ? 1 : Math.min(MOST[unit], 2 * high)) },
  )
const practice: fc.Arbitrary<Scenario['practice']> = fc.record(
  Object.fromEntries(
    Object.entries(parameters).map(([stage, list]) => [
      stage,
      fc.record(
        Object.fromEntries(
          Object.entries(list as Readonly<Record<string, Parameter>>).flatMap(([name, p]) =>
            // How many summonses there are is kept within an office's room and the test's time.
            name === 'perSent' || name === 'capacity' || name.startsWith('lead') ? [] : [[name, value(p)]],
          ),
        ),
      ),
    ]),
  ),
)
const region = fc.constantFrom('everywhere', ...regions.map((r) => r.iso))
const day = fc.oneof(fc.constant(NEVER), fc.integer({ min: dayOf('2022-01-01'), max: dayOf('2027-12-31') }))
const rollout = fc.dictionary(region, fc.dictionary(fc.constantFrom(...steps), day, { maxKeys: 4 }), { maxKeys: 3 })
const mobilization = (p: (typeof PERIODS)[number]): fc.Arbitrary<Scenario['mobilization']> =>
  fc.array(
    fc.record({
      on: fc.constant(p.from + 10),
      kind: fc.constantFrom('partial', 'general'),
      men: fc.integer({ min: 0, max: 2_000_000 }),
      ages: fc.constantFrom([18, 35], [18, 50], [40, 45]) as fc.Arbitrary<readonly [number, number]>,
      who: fc.constantFrom('reserve', 'trained', 'recent'),
      by: fc.constantFrom('paper', 'register'),
    }) as fc.Arbitrary<Scenario['mobilization'][number]>,
    { maxLength: 1 },
  )
const scenarios = (p: (typeof PERIODS)[number]): fc.Arbitrary<Scenario> =>
  fc
    .record({
      practice,
      rollout,
      mobilization: mobilization(p),
      off: fc.subarray([...stageNames], { maxLength: 3 }),
      seed: fc.nat(2 ** 31 - 1),
    })
    .map((more) => ({ ...built.byDefault, ...p, ages: [17, 46] as const, ...more }))

/** Whoever learns of a summons stands in one way to the ban, and in one way to the day by which to come. */
const OF_LEARNERS = [
  ['exit-ban', ['before', 'on-day', 'after', 'none', 'unsettled'].map((how) => `ban/known-${how}`)],
  ['appearance', ['in-time', 'too-late', 'no-day'].map((how) => `appearance/known-${how}`)],
] as const

/** Of all rows, the warm-up's too: what a stock holds at the end, what a flow came to. */
const totals = (counts: Int32Array): ((id: string) => number) => {
  const sums = new Float64Array(INDICATORS)
  for (let i = 0; i < counts.length; i++) sums[i % INDICATORS]! += counts[i]!
  const at = new Map(indicators.map((x, c) => [x.id, sums[c]!]))
  return (id) => at.get(id)!
}

it.each(PERIODS.map((p, i) => [new Date(p.from * 86_400_000).toISOString().slice(0, 10), i] as const))(
  'from %s on, whatever the practice, the rollout and the stages that are off: people, summonses and decisions are conserved',
  (_, i) => {
    fc.assert(
      fc.property(scenarios(PERIODS[i]!), fc.constantFrom(3, 260, 700, 1203), (scenario, office) => {
        const plan = built.planOf(scenario)
        const shard = built.shardFor(plan)
        built.liveOffice(shard, office)
        const { counts } = shard
        const now = new Int32Array(INDICATORS)
        const runs = (stage: (typeof stageNames)[number]): boolean => !scenario.off.includes(stage)
        for (let row = 0; row < plan.rows; row++) {
          let men = 0
          for (let c = 0; c < INDICATORS; c++) now[c]! += counts[row * INDICATORS + c]!
          for (let c = 0; c < STATES; c++) men += now[c]!
          const of = (id: string): number => counts[row * INDICATORS + column(id)]!
          const among = (ids: readonly string[]): number => ids.reduce((n, id) => n + of(id), 0)
          for (const [stage, ids] of OF_LEARNERS)
            if (among(ids) !== (runs(stage) ? of('service/known') : 0))
              expect.fail(`row ${row}: ${among(ids)} of ${of('service/known')} who learned, by ${stage}`)
          if (of('ban/known-suit-open') > of('ban/known-on-day') + of('ban/known-after'))
            expect.fail(`row ${row}: more suits than bans`)
          if (runs('commission') && of('raids/heard-same-day') > of('commission/examined'))
            expect.fail(`row ${row}: more heard on the day than heard`)
          if (men !== shard.men) expect.fail(`row ${row}: ${men} of ${shard.men} men`)
          indicators.forEach((x, c) => {
            if (x.kind === 'stock' ? now[c]! < 0 : counts[row * INDICATORS + c]! < 0)
              expect.fail(`row ${row}: ${x.id} is below nothing`)
          })
        }
        const of = totals(counts)
        const summonses =
          of('summons/electronic') + of('summons/letter') + of('summons/by-hand') + of('summons/moscow-register')
        const settled = of('appearance/in-time') + of('appearance/missed') + of('men/summoned')
        expect(summonses).toBeGreaterThanOrEqual(settled)
        expect(summonses).toBeLessThanOrEqual(settled + of('appearance/brought'))
        expect(of('service/handed') + of('service/refused') + of('service/deemed')).toBeLessThanOrEqual(summonses)
        expect(of('service/known')).toBeLessThanOrEqual(summonses)
        expect(of('ban/known-before-days')).toBeGreaterThanOrEqual(of('ban/known-before'))
        expect(of('dispatch/wronged-in-term')).toBeLessThanOrEqual(of('dispatch/sent-wronged'))
        expect(of('commission/examined') + of('commission/deferred-unseen')).toBe(
          of('commission/deferred') + of('commission/exempted') + of('commission/barred') + of('commission/called-up'),
        )
        expect(of('ban/done-lawful') + of('ban/done-unlawful') + of('ban/done-unsettled')).toBe(
          of('ban/lifted') + of('ban/done'),
        )
        expect(of('measures/began')).toBe(of('measures/lifted') + of('measures/done'))
        expect(of('penalty/criminal')).toBeLessThanOrEqual(of('penalty/fines'))
        expect(of('dispatch/sent')).toBe(of('men/sent'))
        expect(of('mobilization/arrived')).toBe(of('men/mobilized'))
        expect(of('border/tried')).toBe(of('border/refused') + of('border/left') + of('border/left-in-time'))
        const taken = of('border/detained') + of('raids/delivered')
        expect(of('appearance/brought')).toBe(runs('appearance') ? taken : 0)
      }),
      { numRuns: 8, seed: 20261125 + i },
    )
  },
)

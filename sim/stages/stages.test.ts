import { readdirSync, readFileSync } from 'node:fs'
import { expect, describe, it } from 'vitest'
import { dayOf } from '@draftlight/law'
import { FITTED } from '../calibration/fitted.ts'
import { standingAt } from '../cohorts.ts'
import { indicators } from '../indicators.ts'
import { oddText } from '../odd.ts'
import { purpose } from '../kernel/random.ts'
import { practiceOf, type Scenario } from '../scenario/scenario.ts'
import { built } from '../testing/built.ts'
import { abouts, chancesOf, parameters, stageNames, type Practice, type StageName } from './index.ts'

const { byDefault, countsOf, readScenario, series, shippedScenario } = built

describe('what the stages say of themselves', () => {
  it('every file of a stage stands in the lists', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => !/\.test\.ts$|^index\.ts$/.test(name))
    const forgotten = files.filter((file) => !(file.replace('.ts', '') in abouts))
    expect(
      forgotten.map((file) => `sim/stages/${file} is in no list. Expected: a line in each list of index.ts.`),
    ).toEqual([])
  })
  it('every indicator is counted by exactly one of them', () => {
    const counted = Object.values(abouts).flatMap((a) => a.counts)
    expect(counted.toSorted()).toEqual(indicators.map((x) => x.id).toSorted())
  })
  it('every purpose of chance is drawn by one of them, or orders the offices, or sweeps parameters', () => {
    const drawn = new Set(Object.values(abouts).flatMap((a) => a.draws))
    const unused = Object.keys(purpose).filter((p) => !drawn.has(p as keyof typeof purpose))
    expect(unused.toSorted()).toEqual(
      ['examination', 'latinHypercube', 'dispatch'].toSorted().filter((p) => unused.includes(p)),
    )
  })
  it.each(Object.keys(abouts))('%s has a purpose, a process, what it reads and where it is simpler', (name) => {
    const a = abouts[name as StageName]
    expect(a.purpose.length).toBeGreaterThan(20)
    expect(a.process.length).toBeGreaterThan(0)
    expect(a.reads.length).toBeGreaterThan(0)
    expect(a.simpler.length).toBeGreaterThan(20)
  })
  it.each(stageNames)(
    '%s says what differs between regions where it reads the rollout, and only where it may',
    (name) => {
      const file = new URL(name === 'recruitment' ? '../recruitment.ts' : `${name}.ts`, import.meta.url)
      const readsRollout = readFileSync(file, 'utf8').includes('plan.rollout[')
      if (readsRollout) expect(abouts[name].regional.length).toBeGreaterThan(0)
      expect(['appearance', 'border', 'exit-ban', 'penalties', 'restrictions'].includes(name) && readsRollout).toBe(
        false,
      )
    },
  )
  it('every parameter lies between its low and high, and names a source or says assumed', () => {
    for (const [stage, list] of Object.entries(parameters))
      for (const [name, p] of Object.entries(
        list as Record<string, { low: number; central: number; high: number; source: string }>,
      )) {
        expect(p.low <= p.central && p.central <= p.high, `${stage}.${name}`).toBe(true)
        expect(p.source.length, `${stage}.${name}`).toBeGreaterThan(5)
      }
  })
  it('every parameter moves a chance of its own stage, or what stands by age', () => {
    const practice = practiceOf(byDefault) as unknown as Record<string, Record<string, number>>
    const said = (stage: string, name: string, value: number): string => {
      const at = { ...practice, [stage]: { ...practice[stage], [name]: value } } as unknown as Practice
      const numbers = (_: string, v: unknown) => (ArrayBuffer.isView(v) ? [...(v as Int32Array)] : v)
      return JSON.stringify([chancesOf(at), [18, 22, 29].map((age) => standingAt(at.people, age))], numbers)
    }
    const idle = Object.entries(parameters).flatMap(([stage, list]) =>
      Object.entries(list as Record<string, { low: number; high: number }>).flatMap(([name, { low, high }]) =>
        stage !== 'recruitment' && said(stage, name, low) === said(stage, name, high) ? [`${stage}.${name}`] : [],
      ),
    )
    expect(idle).toEqual([])
  })
  it('docs/odd.md is printed from them and holds all seven elements', () => {
    const text = readFileSync(new URL('../../docs/odd.md', import.meta.url), 'utf8')
    expect(text, 'docs/odd.md is stale: npm run generate').toBe(oddText())
    expect([...text.matchAll(/^## (\d)\. /gm)].map((m) => m[1])).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    for (const name of stageNames) expect(text).toContain(`\n### ${name}\n`)
    expect(text).toContain(FITTED)
  })
})

const short: Scenario = { ...byDefault, from: dayOf('2026-03-01'), to: dayOf('2026-05-31'), warmUp: 60 }
const withOrder = {
  ...short,
  mobilization: [
    { on: dayOf('2026-03-10'), kind: 'partial', men: 300_000, ages: [18, 50], who: 'trained', by: 'register' },
  ],
} as const satisfies Scenario
const EVERY = 150
const on = countsOf(withOrder, EVERY)

describe('a stage that is off', () => {
  it.each(stageNames.filter((s) => s !== 'recruitment'))(
    '%s counts nothing, and every man is still somewhere',
    (stage) => {
      const counts = countsOf({ ...withOrder, off: [stage] }, EVERY)
      for (const id of abouts[stage].counts) expect(Math.max(...series(counts, id)), id).toBe(0)
      const states = indicators.filter((x) => x.id.startsWith('men/'))
      const menOn = (c: Int32Array, row: number): number => states.reduce((n, x) => n + series(c, x.id)[row]!, 0)
      const rows = series(counts, 'men/open').length
      for (const row of [0, 1, rows >> 1, rows - 1]) expect(menOn(counts, row)).toBe(menOn(on, 0))
    },
  )
  // No chance at all, on the very same path: nobody else's draw can have moved.
  const none: readonly (readonly [StageName, Scenario['practice']])[] = [
    ['penalties', { penalties: { fined: 0 } }],
    ['raids', { raids: { found: 0, foundWhereRaids: 0 } }],
    ['border', { border: { trips: 0, flees: 0 } }],
    ['information', { information: { warned: 0, helped: 0, stateMessenger: 0 } }],
    [
      'feeds',
      {
        feeds: Object.fromEntries(
          Object.keys(parameters.feeds).flatMap((name) => (name.endsWith('Coverage') ? [[name, 0]] : [])),
        ),
      },
    ],
  ]
  it.each(none)('%s: is what its chances of nothing are, in every count', (stage, practice) => {
    const off = countsOf({ ...short, off: [stage] }, EVERY)
    const nothing = countsOf({ ...short, practice }, EVERY)
    for (const { id } of indicators) expect(series(off, id), id).toEqual(series(nothing, id))
    const without = countsOf(short, EVERY)
    expect(indicators.some(({ id }) => series(off, id).join() !== series(without, id).join())).toBe(true)
  })
  it('mobilization: is what no order is', () => {
    expect(countsOf({ ...withOrder, off: ['mobilization'] }, EVERY)).toEqual(countsOf(short, EVERY))
  })
})

describe('an order of mobilization', () => {
  const total = (counts: Int32Array, id: string): number =>
    series(counts, id)
      .slice(1)
      .reduce((a, b) => a + b, 0)
  const upTo = (counts: Int32Array, id: string): number[] => {
    let sum = 0
    return series(counts, id).map((n) => (sum += n))
  }
  const shipped = (name: string, more: Partial<Scenario> = {}): Int32Array =>
    countsOf({ ...readScenario(shippedScenario(name)!, `${name}.yaml`), ...more }, EVERY)
  const paper = shipped('mobilization-300k-2022', { warmUp: 20 })
  const register = shipped('mobilization-300k-register', { warmUp: 20 })
  const paperServes = shipped('mobilization-300k-register-paper-serves', { warmUp: 20 })

  it('never brings more men than it asks for, and brings most of them', () => {
    const { offices, orders } = built.planOf(withOrder)
    const asked = built.someOffices({ offices }, EVERY).reduce((n, o) => n + orders[0]!.men[o]!, 0)
    for (const counts of [on, paper, register]) expect(total(counts, 'mobilization/arrived')).toBeLessThanOrEqual(asked)
    expect(total(on, 'mobilization/arrived')).toBeGreaterThan(0.9 * asked)
    expect(orders[0]!.men.reduce((a, b) => a + b, 0)).toBe(300_000)
  })
  it('is served, and arrives, sooner through the register, by the day, when an entry serves', () => {
    for (const id of ['mobilization/served', 'mobilization/arrived']) {
      const [slow, fast] = [upTo(paper, id), upTo(register, id)]
      const at = (counts: number[], day: number): number => counts[day]!
      for (const day of [30, 35]) expect(at(fast, day), `${id} on day ${day}`).toBeGreaterThan(at(slow, day))
    }
  })
  it('the reading moves who is served and who is served unknowing, and nothing else', () => {
    const moved = ['mobilization/served', 'mobilization/served-unknowing']
    for (const { id } of indicators)
      if (moved.includes(id)) expect(total(register, id)).toBeGreaterThan(total(paperServes, id))
      else expect(series(register, id), id).toEqual(series(paperServes, id))
    expect(total(paperServes, 'mobilization/served-unknowing')).toBe(0)
  })
  it('left open, the reading serves only by hand, and says how many it leaves open', () => {
    const open = shipped('mobilization-300k-register', { warmUp: 20, readings: {} })
    expect(total(open, 'mobilization/served')).toBe(total(paperServes, 'mobilization/served'))
    expect(total(open, 'mobilization/served-unsettled')).toBe(total(open, 'mobilization/called'))
  })
  it('forbids nobody to leave home in a partial one by default, everybody in a general one', () => {
    const general = countsOf({ ...withOrder, mobilization: [{ ...withOrder.mobilization[0], kind: 'general' }] }, EVERY)
    expect(total(on, 'mobilization/movement-limited')).toBe(0)
    expect(total(general, 'mobilization/movement-limited')).toBeGreaterThan(50_000)
  })
  it('every man called is known, comes or stays away; nobody is counted twice', () => {
    for (const counts of [on, paper, register]) {
      const of = (id: string): number => total(counts, `mobilization/${id}`)
      expect(of('called')).toBeGreaterThanOrEqual(of('known'))
      expect(of('known')).toBeGreaterThanOrEqual(of('appeared'))
      expect(of('appeared')).toBeGreaterThanOrEqual(of('arrived') + of('not-kept'))
      expect(series(counts, 'men/mobilized').at(-1)).toBe(of('arrived'))
      expect(series(counts, 'men/mobilization-called').at(-1)).toBe(of('called') - of('arrived') - of('not-kept'))
    }
  })
})

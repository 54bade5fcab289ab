import { dayOf } from '@draftlight/law'
import { describe, expect, it } from 'vitest'
import type { Scenario } from './scenario/scenario.ts'
import { indicators } from './indicators.ts'
import { built } from './testing/built.ts'

const { countsByOffice, scenarioWith, series } = built

/**
 * Two spring months in which nobody comes back on the roll, so that the same men are summoned on the same days whatever the others do:
 * then a higher chance adds events and takes none away, in every office and on every day.
 */
const quiet: Scenario = scenarioWith(
  {
    people: { wrongRecord: 0, wrongOlder: 0 },
    appearance: { again: 0, onwards: 1, pressed: 0 },
    border: { trips: 0, flees: 0 },
    restrictions: { noticed: 0, vehicle: 0, property: 0, business: 0, loan: 0 },
  },
  { from: dayOf('2026-02-01'), to: dayOf('2026-04-30'), warmUp: 20 },
)
const offices = Array.from({ length: 12 }, (_, k) => 7 + 123 * k)
const ADDS: readonly (readonly [
  string,
  string,
  string,
  number,
  number,
  Scenario['practice'],
  readonly string[],
  readonly string[],
])[] = [
  ['bans reach the border', 'exit-ban', 'enforced', 0.3, 0.7, {}, ['ban/done', 'ban/done-lawful'], []],
  [
    'summonses are electronic',
    'summons',
    'electronic',
    0.3,
    0.7,
    {},
    ['summons/electronic'],
    ['summons/letter', 'summons/by-hand'],
  ],
  ['paper summonses are letters', 'summons', 'letter', 0.3, 0.7, {}, ['summons/letter'], ['summons/by-hand']],
  ['paper is also placed', 'summons', 'paperAlsoPlaced', 0.1, 0.5, {}, ['ban/began-lawful'], ['service/never']],
  [
    'measures are laid',
    'restrictions',
    'laid',
    0.2,
    0.8,
    {},
    ['measures/began', 'measures/done', 'measures/blocked-driving'],
    [],
  ],
  [
    'missed dates are fined',
    'penalties',
    'fined',
    0.1,
    0.5,
    { appearance: { ...quiet.practice['appearance'], comes: 0 } },
    ['penalty/fines', 'penalty/criminal'],
    [],
  ],
  [
    'men come who know',
    'appearance',
    'comes',
    0.4,
    0.9,
    {},
    ['appearance/in-time', 'commission/examined'],
    ['appearance/missed'],
  ],
  [
    'unfit men are found fit',
    'commission',
    'unfitPassed',
    0.05,
    0.5,
    {},
    ['commission/called-up-unfit', 'commission/called-up'],
    ['commission/exempted'],
  ],
  [
    'rights are refused',
    'commission',
    'rightRefused',
    0.02,
    0.4,
    {},
    ['commission/called-up', 'commission/called-up-unlawful'],
    ['commission/deferred'],
  ],
  [
    'records are complete',
    'people',
    'completeness',
    0.6,
    0.9,
    { summons: { perSent: 0 } },
    ['men/open'],
    ['men/unrecorded'],
  ],
  ['men who missed are found', 'raids', 'found', 0.1, 1, {}, ['raids/found', 'raids/delivered'], []],
  [
    'men are warned',
    'information',
    'warned',
    0.1,
    0.6,
    {},
    ['information/warned', 'service/known'],
    ['appearance/missed-unknowing'],
  ],
  [
    'authorities tell the office',
    'feeds',
    'authoritiesCoverage',
    0.3,
    0.9,
    { summons: { perSent: 0 }, feeds: { authoritiesErrors: 0 } },
    ['feeds/created', 'men/open'],
    ['men/unrecorded'],
  ],
  [
    'men who avoid it leave at once',
    'border',
    'flees',
    0.1,
    0.8,
    { appearance: { ...quiet.practice['appearance'], comes: 0, pressed: 0 } },
    ['border/left-in-time', 'border/tried'],
    [],
  ],
]
describe('a higher chance only adds, in every office, up to every day:', () => {
  it.each(ADDS)('more %s', (_, stage, name, low, high, more, up, down) => {
    const at = (value: number): Int32Array[] => {
      const practice = { ...quiet.practice, ...more }
      return countsByOffice(
        { ...quiet, practice: { ...practice, [stage]: { ...practice[stage], [name]: value } } },
        offices,
      )
    }
    const [few, many] = [at(low), at(high)]
    /** How many by each day: of a flow all up to then. */
    const upTo = (counts: Int32Array, id: string): number[] => {
      let sum = 0
      return indicators.find((x) => x.id === id)!.kind === 'stock'
        ? series(counts, id)
        : series(counts, id).map((n) => (sum += n))
    }
    for (const [ids, less, greater] of [
      [up, few, many],
      [down, many, few],
    ] as const)
      for (const id of ids) {
        let moved = 0
        offices.forEach((office, o) => {
          const [a, b] = [upTo(less[o]!, id), upTo(greater[o]!, id)]
          a.forEach((n, row) => {
            if (b[row]! < n)
              expect.fail(`${id}, office ${office}, row ${row}: ${n}, and with the other value ${b[row]}`)
            moved += b[row]! - n
          })
        })
        expect(moved, id).toBeGreaterThan(0)
      }
  })
})

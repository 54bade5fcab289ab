/** What is drawn, looked at in the lives of the men of some offices, and compared with what the parameters say. */
import { dayOf } from '@draftlight/law'
import { expect, it } from 'vitest'
import { choiceOf, doneDay, Done, eventDay, flag, Flag } from '../cases.ts'
import { indicators } from '../indicators.ts'
import type { Purpose } from '../kernel/random.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { StoryEvent } from '../person/story.ts'
import { built } from './built.ts'

export const NEVER = 0x3fffffff
/** So many standard deviations: of a thousand right draws none is found wrong. */
const FAR = 4.5

/** Of `all` as many as `chance` says. */
export function share(what: string, hits: number, all: number, chance: number): void {
  expect(all, `${what}: men looked at`).toBeGreaterThan(250)
  const far = FAR * Math.sqrt(all * chance * (1 - chance)) + 1
  expect(Math.abs(hits - all * chance), `${what}: ${hits} of ${all}, expected ${all * chance}`).toBeLessThan(far)
}
/** Every whole number from `first` to `last` as often as the others, and none beside them; many of them in twelve parts. */
export function evenly(what: string, values: readonly number[], first: number, last: number): void {
  const size = last - first + 1
  const parts = Math.min(12, size)
  const counts = new Array<number>(parts).fill(0)
  const expected = new Array<number>(parts).fill(0)
  const partOf = (n: number): number => Math.floor(((n - first) * parts) / size)
  for (let n = first; n <= last; n++) expected[partOf(n)]! += values.length / size
  for (const n of values) {
    if (n < first || n > last) expect.fail(`${what}: ${n} is not from ${first} to ${last}`)
    counts[partOf(n)]!++
  }
  expect(values.length, what).toBeGreaterThan(20 * parts)
  const square = counts.reduce((sum, n, k) => sum + (n - expected[k]!) ** 2 / expected[k]!, 0)
  expect(square, `${what}: ${counts.join(' ')}`).toBeLessThan(parts - 1 + FAR * Math.sqrt(2 * (parts - 1)))
}
/** A mean of m days is drawn evenly from 0 to 2m. */
export const most = (mean: number): number => 2 * Math.round(mean)

/** The office's first days are in winter 2026, when every region has the register; nobody comes, travels, deals or is told unless said. */
export const still = {
  people: { wrongRecord: 0, wrongOlder: 0, underInvestigation: 0, convicted: 0 },
  appearance: { comes: 0, pressed: 0 },
  border: { trips: 0, flees: 0 },
  raids: { found: 0, foundWhereRaids: 0 },
  penalties: { fined: 0 },
  restrictions: { noticed: 0, vehicle: 0, property: 0, business: 0, loan: 0 },
} satisfies Scenario['practice']
export function scenarioOf(practice: Scenario['practice'] = {}, more: Partial<Scenario> = {}): Scenario {
  const stages = new Set([...Object.keys(still), ...Object.keys(practice)])
  return {
    ...built.byDefault,
    from: dayOf('2026-02-01'),
    to: dayOf('2026-07-31'),
    warmUp: 0,
    ages: [18, 29],
    off: ['feeds', 'notification', 'information'],
    ...more,
    practice: Object.fromEntries(
      [...stages].map((s) => [s, { ...(still as Scenario['practice'])[s], ...practice[s] }]),
    ),
  }
}
/** Offices of regions that still use paper. */
export const officesOf = (scenario: Scenario, every: number): number[] => {
  const plan = built.planOf(scenario)
  return built
    .someOffices(plan, every)
    .filter((o) => plan.rollout[plan.offices[o]!.region]!.electronicOnlyFrom > plan.days)
}

export interface Summons {
  readonly on: number
  readonly isPlaced: boolean
  readonly hasNotice: boolean
  readonly disposition: number
  readonly purpose: string
  /** Days from today on; NEVER where it does not happen. */
  readonly lead: number
  readonly known: number
  readonly handed: number
  readonly refused: number
  readonly delivered: number
}
/** Some offices, lived with every life told and every summons looked at as it goes out. */
export function live(scenario: Scenario, every = 100) {
  const plan = built.planOf(scenario)
  const shard = built.shardFor(plan)
  const { cases } = shard
  const { event, choice } = plan.statute
  const purposes = ['data_check', 'medical', 'commission', 'dispatch']
  const summonses: Summons[] = []
  cases.witness = (question, slot) => {
    if (question !== plan.law.questions.sent) return
    const after = (day: number): number => (day === NEVER ? NEVER : day - shard.today)
    const on = (id: keyof typeof event): number => after(eventDay(cases, slot, event[id]))
    summonses.push({
      on: shard.today,
      isPlaced: on('placed_at') === 0,
      hasNotice: on('account_notice_at') === 0,
      disposition: flag(cases, slot, Flag.disposition),
      purpose: purposes.find((_, p) => plan.values.purposes[p] === choiceOf(cases, slot, choice.purpose))!,
      lead: on('appearance_at'),
      known: after(doneDay(cases, slot, Done.knownOn)),
      handed: on('handed_at'),
      refused: on('refused_at'),
      delivered: on('registered_letter_delivered_at'),
    })
  }
  const totals = new Map<string, number>()
  const events: (StoryEvent & { readonly office: number })[] = []
  for (const office of officesOf(scenario, every)) {
    const told: StoryEvent[] = []
    shard.story = { man: 'everybody', events: told }
    built.liveOffice(shard, office)
    for (const one of told) events.push({ ...one, office })
    for (const { id, kind } of indicators) {
      const days = built.series(shard.counts, id)
      const n = kind === 'stock' ? days.at(-1)! : days.reduce((a, b) => a + b, 0)
      totals.set(id, (totals.get(id) ?? 0) + n)
    }
  }
  /** Days from the last of one thing to the next of another in a life, of those whose first lies `before` the end by so many days. */
  const between = (
    first: string,
    then: string,
    before: number,
    is: (e: StoryEvent) => boolean = () => true,
  ): number[] => {
    const last = new Map<string, number>()
    const days: number[] = []
    for (const e of events) {
      const id = `${e.office}.${e.man}`
      if (e.what === then && last.has(id)) {
        days.push(e.day - last.get(id)!)
        last.delete(id)
      }
      if (e.what === first && is(e) && e.day < plan.from + plan.days - before) last.set(id, e.day)
    }
    return days
  }
  const told = (what: string, before: number, is: (e: StoryEvent) => boolean = () => true): number =>
    events.filter((e) => e.what === what && is(e) && e.day < plan.from + plan.days - before).length
  return { of: (id: string): number => totals.get(id)!, summonses, between, told, events, plan }
}

/** Draws, and what they say. */
export function draws(of: readonly Purpose[], what: string, test: () => void): void {
  it(`${what} (${of.join(', ')})`, test)
}

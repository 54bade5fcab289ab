/** Raids and deliveries: the police find men who missed their date and take some to the office; summonses between the drafts. */
import type { About } from '../about.ts'
import { Flag, flag } from '../cases.ts'
import { gapDays, meanDaysOf } from '../kernel/gaps.ts'
import { column } from '../indicators.ts'
import { perYear, share, type Parameters, type Values } from '../parameter.ts'
import { move, nextOf, NOBODY, takeDay } from '../kernel/queue.ts'
import { FOURTH, isBelow, purpose, THIRD, threshold, word } from '../kernel/random.ts'
import { removeFromRoll } from '../kernel/roll.ts'
import { count, State, type Shard } from '../shard.ts'
import { tell } from '../person/story.ts'
import { bring } from './appearance.ts'
import { hear } from './commission.ts'
import { learn } from './service.ts'

export const parameters = {
  found: perYear(0.01, 0.05, 0.2, 'assumed', 'times that a man who missed his date is found by the police'),
  foundWhereRaids: perYear(
    0.1,
    0.4,
    1.5,
    'assumed',
    'the same where raids on a great scale are reported (country/data/register_rollout.csv: Moscow)',
  ),
  delivered: share(0.3, 0.6, 0.9, 'assumed', 'of men found who are taken to the office'),
  sameDay: share(0.1, 0.3, 0.7, 'assumed', 'of men taken there whom the commission hears on that day, past the queue'),
  betweenDrafts: share(0, 0.05, 0.2, 'assumed', 'of the pace of a draft at which summonses go out between drafts'),
  betweenDraftsAtCentre: share(0.1, 0.3, 0.6, 'assumed', 'the same where one draft point works all year'),
} satisfies Parameters

export const about: About = {
  purpose:
    'What offices did beyond the seasons and beyond summonses: checks by the police with delivery to the office, decisions within a day, summonses in summer.',
  process: [
    'A man who has missed his date is found after a waiting time of his own, shorter where raids are reported.',
    'He learns of the summons; some are taken to the office at once, and of these some are heard by the commission on that day.',
    'On days without a draft offices send summonses at a part of their pace; what they may hold on such a day is asked of the law.',
  ],
  exact: [
    'Hearings between drafts are held at the same part of the pace of the draft before; none before the first draft of the run.',
  ],
  reads: ['men who missed their date', 'the region’s raids and draft point', 'the calendar of drafts'],
  writes: ['what the man knows', 'his state', 'the office’s count of summonses'],
  counts: ['raids/found', 'raids/delivered', 'raids/heard-same-day', 'raids/between-drafts'],
  asks: [],
  draws: ['raids'],
  regional: ['regions in which raids were reported, and draft points'],
  simpler:
    'Only men with a missed summons are found, and once for each; checks of passers-by without one are not drawn. No rule on delivery by force was seen, so none is asked.',
}

export const chancesOf = (v: Values<typeof parameters>) => ({
  meanDays: meanDaysOf(v.found),
  meanDaysWhereRaids: meanDaysOf(v.foundWhereRaids),
  delivered: threshold(v.delivered),
  sameDay: threshold(v.sameDay),
  /** Thousandths of a draft's pace. */
  between: Math.round(v.betweenDrafts * 1000),
  betweenAtCentre: Math.round(v.betweenDraftsAtCentre * 1000),
})

const FOUND = column('raids/found')
const DELIVERED = column('raids/delivered')
const SAME_DAY = column('raids/heard-same-day')

const wordOf = (shard: Shard, slot: number): number =>
  word(
    shard.plan.keys,
    shard.firstPerson + shard.cases.man[slot]!,
    purpose.raids,
    flag(shard.cases, slot, Flag.summonses) - 1,
  )

/** He has missed his date. */
export function expectRaid(shard: Shard, slot: number): void {
  const { plan, t } = shard
  if (!plan.runs.raids) return
  const { meanDays, meanDaysWhereRaids } = plan.chances.raids
  const mean = plan.rollout[shard.region]!.raidsFrom <= t ? meanDaysWhereRaids : meanDays
  move(shard.raidQueue, slot, t + gapDays(plan.gaps, wordOf(shard, slot), mean), 0)
}

export function raidsDay(shard: Shard): void {
  const { plan, cases, raidQueue } = shard
  const { delivered, sameDay } = plan.chances.raids
  for (let slot = takeDay(raidQueue, shard.t), after = NOBODY; slot !== NOBODY; slot = after) {
    after = nextOf(raidQueue, slot)
    const man = cases.man[slot]!
    const isIn = (state: number): boolean => shard.state[man] === state
    if (!isIn(State.missed) || flag(cases, slot, Flag.gone) === 1) continue
    const w = wordOf(shard, slot)
    count(shard, FOUND)
    learn(shard, slot)
    if (!isBelow(Math.imul(w, THIRD), delivered)) continue
    count(shard, DELIVERED)
    tell(shard, man, 'delivered')
    bring(shard, slot)
    if (!isIn(State.waiting) || !plan.runs.commission || !isBelow(Math.imul(w, FOURTH), sameDay)) continue
    removeFromRoll(shard.waiting, slot)
    hear(shard, slot)
    // whom age has released nobody hears
    if (!isIn(State.reserve)) count(shard, SAME_DAY)
  }
}

/** Notices of inclusion in the register: a wave in each region, then one for each man entered later. They restrict nothing. */
import type { About } from '../about.ts'
import { column, INDICATORS } from '../indicators.ts'
import { days, share, type Parameters, type Values } from '../parameter.ts'
import { rowOf } from '../periods.ts'
import { FOURTH, isBelow, pick, purpose, SECOND, THIRD, threshold, word } from '../kernel/random.ts'
import { count, State, type Shard } from '../shard.ts'

export const parameters = {
  waveDays: days(30, 60, 120, 'assumed', 'days over which a region sends its notices'),
  read: share(0.3, 0.5, 0.7, 'assumed', 'of notices read within thirty days'),
  elsewhereAfter: days(
    36,
    88,
    180,
    'country/data/register_rollout.csv: first summons of the register elsewhere on 10 August, first draft with it on 1 October 2025, Moscow at the turn of the year',
    'days after the first regions until the others send theirs',
  ),
  corrects: share(
    0.1,
    0.3,
    0.6,
    'assumed',
    'of men with a wrong record who, having read the notice, have it corrected',
  ),
} satisfies Parameters

export const about: About = {
  purpose:
    'A man is told that the register holds him. The notice asks him to check his data and restricts nothing; who reads it can have a wrong record corrected.',
  process: [
    'In each region a wave of notices goes to the men whom the register holds, on the days reported, or where nothing is reported some time after the first regions.',
    'From then on each man newly entered gets one on that day.',
    'A man shown as liable who is not, and who reads it, may have his record corrected within thirty days.',
  ],
  reads: ['the region’s rollout', 'whom the register holds'],
  writes: ['the day on which a wrong record is corrected'],
  counts: ['notice/sent', 'notice/read', 'notice/record-corrected'],
  asks: [],
  draws: ['inclusion'],
  regional: ['the day from which the region sends its notices'],
  simpler:
    'Everybody of call-up age who is held gets one notice, older men none. Reading it teaches nothing about summonses that come later.',
}

export const chancesOf = (v: Values<typeof parameters>) => ({
  waveDays: Math.max(1, Math.round(v.waveDays)),
  read: threshold(v.read),
  elsewhereAfter: Math.round(v.elsewhereAfter),
  corrects: threshold(v.corrects),
})

const SENT = column('notice/sent')
const READ = column('notice/read')
const NEVER_READ = 0x3fffffff

const wordOf = (shard: Shard, man: number): number =>
  word(shard.plan.keys, shard.firstPerson + man, purpose.inclusion, 0)

/** On the wave's first day, or the run's, counts the office's wave: one draw for each man whom the register holds then. Nothing to do where it lies before the counted days. */
export function notificationDay(shard: Shard): void {
  const { plan, young, counts, state } = shard
  const { waveDays, read } = plan.chances.notification
  const start = plan.rollout[shard.region]!.noticesFrom
  if (shard.t !== Math.max(0, start) || start + waveDays <= plan.warmUp) return
  for (let man = 0; man < young; man++) {
    if (state[man] === State.underage || state[man] === State.unrecorded) continue
    const w = wordOf(shard, man)
    const t = start + pick(w, waveDays)
    if (t < plan.warmUp || t >= plan.days) continue
    const row = rowOf(t, plan.warmUp, plan.step) * INDICATORS
    counts[row + SENT]!++
    if (isBelow(Math.imul(w, SECOND), read)) counts[row + READ]!++
  }
}

/** He is entered today: up to the wave's first day he is told by the wave. */
export function notifyEntry(shard: Shard, man: number): void {
  const { plan } = shard
  if (!plan.runs.notification || Math.max(0, plan.rollout[shard.region]!.noticesFrom) >= shard.t) return
  count(shard, SENT)
  if (isBelow(Math.imul(wordOf(shard, man), SECOND), plan.chances.notification.read)) count(shard, READ)
}

/** Day of the run on which a man with a wrong record, told of it by the notice, has it corrected; later than any when he does not. */
export function noticeReadOn(shard: Shard, man: number): number {
  const { plan, t } = shard
  const { waveDays, read, corrects } = plan.chances.notification
  const w = wordOf(shard, man)
  if (!plan.runs.notification || !isBelow(Math.imul(w, SECOND), read) || !isBelow(Math.imul(w, FOURTH), corrects))
    return NEVER_READ
  const on = plan.rollout[shard.region]!.noticesFrom + pick(w, waveDays) + 1 + pick(Math.imul(w, THIRD), 30)
  return on < t ? NEVER_READ : on
}

/** Notices of inclusion in the register: a wave in each region. They restrict nothing; who reads one knows of the register. */
import { column, INDICATORS } from '../indicators.ts'
import { days, share, type Parameters, type Values } from '../parameter.ts'
import { isBelow, pick, purpose, threshold, word } from '../random.ts'
import { State, type Shard } from '../shard.ts'

export const parameters = {
  waveDays: days(30, 60, 120, 'assumed', 'days over which a region sends its notices'),
  read: share(0.3, 0.5, 0.7, 'assumed', 'of notices read within thirty days'),
  elsewhereAfter: days(30, 75, 150, 'assumed', 'days after the first regions until the others send theirs'),
} satisfies Parameters

export const chancesOf = (v: Values<typeof parameters>) => ({
  waveDays: Math.max(1, Math.round(v.waveDays)),
  read: threshold(v.read),
  elsewhereAfter: Math.round(v.elsewhereAfter),
})

const SENT = column('notice/sent')
const READ = column('notice/read')

/** Counts the office's wave, one draw for each man whom the register may hold; nothing to do where it lies before the counted days. */
export function notify(shard: Shard): void {
  const { plan, young, firstPerson, counts, state } = shard
  const { waveDays, read } = plan.chances.notification
  const start = plan.rollout[shard.region]!.noticesFrom
  if (start + waveDays <= plan.warmUp) return
  for (let man = 0; man < young; man++) {
    if (state[man] === State.underage || state[man] === State.unrecorded) continue
    const w = word(plan.keys, firstPerson + man, purpose.inclusion, 0)
    const t = start + pick(w, waveDays)
    if (t < plan.warmUp || t >= plan.days) continue
    const row = (t - plan.warmUp + 1) * INDICATORS
    counts[row + SENT]!++
    if (isBelow(Math.imul(w, 0x9e3779b1), read)) counts[row + READ]!++
  }
}

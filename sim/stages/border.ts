/** The border: trips of men with an open summons. The plan of trips is fixed by seed and person, the same in every scenario. */
import { addOne, Done, doneDay, Flag, flag, setDone, setFlag } from '../cases.ts'
import { column } from '../indicators.ts'
import { gapDays, meanDaysOf } from '../gaps.ts'
import { perYear, share, type Parameters, type Values } from '../parameter.ts'
import { NEVER } from '@draftlight/law'
import { dueDay, nextOf, NOBODY, NOT_DUE, schedule, takeDay } from '../queue.ts'
import { isBelow, purpose, threshold, word } from '../random.ts'
import { count, type Shard } from '../shard.ts'
import { tell } from '../story.ts'
import { Disposition, press } from './appearance.ts'
import { learn } from './service.ts'

export const parameters = {
  trips: perYear(0.15, 0.3, 0.6, 'funnel: border_crossing_attempts_per_year_men_18_29', 'trips abroad of a man'),
  checked: share(0.8, 0.95, 1, 'assumed', 'of crossings checked against the register'),
  leaves: share(0.05, 0.2, 0.5, 'assumed', 'of men who avoid the summons and, let out, do not come back in this run'),
} satisfies Parameters

export const chancesOf = (v: Values<typeof parameters>) => ({
  meanDays: meanDaysOf(v.trips),
  checked: threshold(v.checked),
  leaves: threshold(v.leaves),
})

const TRIED = column('border/tried')
const REFUSED = column('border/refused')
const REFUSED_UNKNOWING = column('border/refused-unknowing')
const LEFT = column('border/left')

/** Looks up his next trip in his plan of trips. */
export function awaitTrip(shard: Shard, slot: number): void {
  const { plan, cases, borderQueue, t } = shard
  if (dueDay(borderQueue, slot) !== NOT_DUE || flag(cases, slot, Flag.gone) === 1) return
  let trip = doneDay(cases, slot, Done.tripOn)
  if (trip === NEVER) trip = plan.from - 1
  const person = shard.firstPerson + cases.man[slot]!
  while (trip < shard.today || trip < plan.from)
    trip += gapDays(
      plan.gaps,
      word(plan.keys, person, purpose.trips, addOne(cases, slot, Flag.trips)),
      plan.chances.border.meanDays,
    )
  setDone(cases, slot, Done.tripOn, trip)
  schedule(borderQueue, slot, Math.max(t, trip - plan.from), 0)
}

export function borderDay(shard: Shard): void {
  const { plan, cases, borderQueue } = shard
  const { checked, leaves } = plan.chances.border
  for (let slot = takeDay(borderQueue, shard.t), after = NOBODY; slot !== NOBODY; slot = after) {
    after = nextOf(borderQueue, slot)
    if (flag(cases, slot, Flag.lawfulBan) === 0 && flag(cases, slot, Flag.doneBan) === 0) continue
    const man = cases.man[slot]!
    const w = word(plan.keys, shard.firstPerson + man, purpose.borderCheck, flag(cases, slot, Flag.trips))
    count(shard, TRIED)
    if (flag(cases, slot, Flag.doneBan) === 1 && isBelow(w, checked)) {
      count(shard, REFUSED)
      if (flag(cases, slot, Flag.knows) === 0) count(shard, REFUSED_UNKNOWING)
      tell(shard, man, 'trip-refused', flag(cases, slot, Flag.lawfulBan))
      learn(shard, slot)
      press(shard, slot)
    } else {
      count(shard, LEFT)
      tell(shard, man, 'trip-left')
      if (flag(cases, slot, Flag.disposition) === Disposition.avoids && isBelow(Math.imul(w, 0x9e3779b1), leaves))
        setFlag(cases, slot, Flag.gone, 1)
    }
    setDone(cases, slot, Done.tripOn, shard.today)
    tripAgain(shard, slot)
  }
}

function tripAgain(shard: Shard, slot: number): void {
  const { plan, cases } = shard
  if (flag(cases, slot, Flag.gone) === 1) return
  const person = shard.firstPerson + cases.man[slot]!
  const trip =
    shard.today +
    gapDays(
      plan.gaps,
      word(plan.keys, person, purpose.trips, addOne(cases, slot, Flag.trips)),
      plan.chances.border.meanDays,
    )
  setDone(cases, slot, Done.tripOn, trip)
  schedule(shard.borderQueue, slot, trip - plan.from, 0)
}

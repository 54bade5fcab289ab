/** The border: trips of men with an open summons. The plan of trips is fixed by seed and person, the same in every scenario. */
import type { About } from '../about.ts'
import { addOne, Done, doneDay, Flag, flag, setDone, setFlag } from '../cases.ts'
import { column } from '../indicators.ts'
import { gapDays, meanDaysOf } from '../kernel/gaps.ts'
import { days, perYear, share, type Parameters, type Values } from '../parameter.ts'
import { NEVER } from '@draftlight/law'
import { dueDay, move, nextOf, NOBODY, NOT_DUE, schedule, takeDay, whatOf } from '../kernel/queue.ts'
import { isBelow, pick, purpose, SECOND, threshold, word } from '../kernel/random.ts'
import { count, State, type Shard } from '../shard.ts'
import { tell } from '../person/story.ts'
import { bring, Disposition, press } from './appearance.ts'
import { learn } from './service.ts'

export const parameters = {
  trips: perYear(0.15, 0.3, 0.6, 'funnel: border_crossing_attempts_per_year_men_18_29', 'trips abroad of a man'),
  checked: share(0.8, 0.95, 1, 'assumed', 'of crossings checked against the register'),
  leaves: share(0.05, 0.2, 0.5, 'assumed', 'of men who avoid the summons and, let out, do not come back in this run'),
  flees: share(
    0.01,
    0.05,
    0.15,
    'assumed',
    'of men who avoid the summons and try to leave for good as soon as they know',
  ),
  fleeDays: days(1, 5, 14, 'assumed', 'mean days until they do'),
  detained: share(
    0,
    0.02,
    0.1,
    'assumed: shown for one airport (Yekaterinburg, November 2025)',
    'of men refused at the border who are held and taken to the office',
  ),
} satisfies Parameters

export const about: About = {
  purpose:
    'Trips of men with an open summons, and flight: refused, held, let out in spite of a ban, gone before one stood.',
  process: [
    'Trips follow a plan fixed by seed and person, the same in every scenario.',
    'A man who avoids the summons may try to leave as soon as he knows of it.',
    'At a checked crossing a man whose ban has reached the border is refused, learns of the summons if he did not know, and may be held and taken to the office.',
  ],
  exact: ['Days to a flight are counted from the day after he knows; who has come by then stays.'],
  reads: ['ban at the border', 'disposition'],
  writes: ['what he knows', 'whether he is gone'],
  counts: [
    'border/tried',
    'border/refused',
    'border/refused-unknowing',
    'border/left',
    'border/left-in-time',
    'border/detained',
  ],
  asks: [],
  draws: ['trips', 'borderCheck', 'flight', 'detention'],
  regional: [],
  simpler:
    'Men without a summons, and trips of men whom no ban stops, cross unseen by the model; nobody comes back within the run.',
}

export const chancesOf = (v: Values<typeof parameters>) => ({
  meanDays: meanDaysOf(v.trips),
  checked: threshold(v.checked),
  leaves: threshold(v.leaves),
  flees: threshold(v.flees),
  fleeDays: 2 * Math.round(v.fleeDays) + 1,
  detained: threshold(v.detained),
})

const TRIED = column('border/tried')
const REFUSED = column('border/refused')
const REFUSED_UNKNOWING = column('border/refused-unknowing')
const LEFT = column('border/left')
const LEFT_IN_TIME = column('border/left-in-time')
const DETAINED = column('border/detained')
/** What he is due for: a trip of his plan, or to leave for good. */
const Journey = Object.freeze({ trip: 0, flight: 1 })

/** He knows of the summons: some of those who avoid it try to leave at once. */
export function expectFlight(shard: Shard, slot: number): void {
  const { plan, cases, borderQueue } = shard
  const { flees, fleeDays } = plan.chances.border
  if (flag(cases, slot, Flag.disposition) !== Disposition.avoids || flag(cases, slot, Flag.gone) === 1) return
  const w = word(plan.keys, shard.firstPerson + cases.man[slot]!, purpose.flight, flag(cases, slot, Flag.summonses) - 1)
  if (isBelow(w, flees)) move(borderQueue, slot, shard.t + 1 + pick(Math.imul(w, SECOND), fleeDays), Journey.flight)
}

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
  schedule(borderQueue, slot, Math.max(t, trip - plan.from), Journey.trip)
}

export function borderDay(shard: Shard): void {
  const { plan, cases, borderQueue } = shard
  const { checked, leaves, detained } = plan.chances.border
  for (let slot = takeDay(borderQueue, shard.t), after = NOBODY; slot !== NOBODY; slot = after) {
    after = nextOf(borderQueue, slot)
    const flees = whatOf(borderQueue, slot) === Journey.flight
    const isFree = flag(cases, slot, Flag.lawfulBan) === 0 && flag(cases, slot, Flag.doneBan) === 0
    if (isFree && !flees) continue
    const man = cases.man[slot]!
    if (shard.state[man] === State.sent) continue
    if (flees && shard.state[man] !== State.summoned && shard.state[man] !== State.missed) continue
    const w = word(plan.keys, shard.firstPerson + man, purpose.borderCheck, flag(cases, slot, Flag.trips))
    count(shard, TRIED)
    if (flag(cases, slot, Flag.doneBan) === 1 && isBelow(w, checked)) {
      count(shard, REFUSED)
      if (flag(cases, slot, Flag.knows) === 0) count(shard, REFUSED_UNKNOWING)
      tell(shard, man, 'trip-refused', flag(cases, slot, Flag.lawfulBan))
      learn(shard, slot)
      press(shard, slot)
      if (isDetained(shard, slot, detained)) continue
    } else {
      count(shard, isFree ? LEFT_IN_TIME : LEFT)
      tell(shard, man, 'trip-left')
      if (
        flees ||
        (flag(cases, slot, Flag.disposition) === Disposition.avoids && isBelow(Math.imul(w, SECOND), leaves))
      )
        setFlag(cases, slot, Flag.gone, 1)
    }
    setDone(cases, slot, Done.tripOn, shard.today)
    // whom the border itself told of the summons may have made up his mind to flee: that comes before the next trip
    if (dueDay(borderQueue, slot) === NOT_DUE) tripAgain(shard, slot)
  }
}

/** Refused: some are held and taken to the office. */
function isDetained(shard: Shard, slot: number, below: number): boolean {
  const { plan, cases } = shard
  const man = cases.man[slot]!
  const w = word(plan.keys, shard.firstPerson + man, purpose.detention, flag(cases, slot, Flag.trips))
  if ((shard.state[man] !== State.summoned && shard.state[man] !== State.missed) || !isBelow(w, below)) return false
  count(shard, DETAINED)
  tell(shard, man, 'detained')
  bring(shard, slot)
  return true
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
  schedule(shard.borderQueue, slot, trip - plan.from, Journey.trip)
}

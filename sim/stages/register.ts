/** The register: who comes of age, whose deferral ends and when the feeds tell the office, whom age releases. */
import type { About } from '../about.ts'
import { NEVER } from '@draftlight/law'
import { flag, Flag, setEvent, verdictOf } from '../cases.ts'
import { column } from '../indicators.ts'
import { days, type Parameters, type Values } from '../parameter.ts'
import { birthIn, cohortOf, firstDeferralEnd } from '../people.ts'
import { ask } from '../law/program.ts'
import { dueDay, nextOf, NOBODY, NOT_DUE, schedule, takeDay, whatOf } from '../kernel/queue.ts'
import { isBelow, pick, purpose, word } from '../kernel/random.ts'
import { addToRoll, isOnRoll, removeFromRoll } from '../kernel/roll.ts'
import { count, rankOf, setState, State, uncount, type Shard } from '../shard.ts'
import { tell } from '../person/story.ts'
import { expectEntryOfNew, tellEnd } from './feeds.ts'
import { notifyEntry } from './notification.ts'

export const parameters = {
  feedLatency: days(
    1,
    10,
    30,
    'funnel: data_feed_latency_days',
    'mean days until the office’s own files show that a deferral has ended, where no feed tells it',
  ),
} satisfies Parameters

export const about: About = {
  purpose: 'Who is on the office’s roll: who comes of age, whose deferral ends, whom age releases.',
  process: [
    'On the first day of liability a man of 18 becomes deferred, exempt or liable; a liable one is on the roll if the register shows him.',
    'On the last day of a deferral a feed tells the office, or its own files do later, or nobody.',
    'On the day on which age ends liability he leaves; a man in the office’s hands is released when it next looks at him.',
  ],
  exact: [
    'Of those who come of age the few who would be serving are exempt; no record of theirs is wrong.',
    'A feed tells of the end of a deferral if it is connected; else the office’s own files do, if they show the man at all. Days are counted from the next day.',
    'Age takes out men who are liable. Who is deferred or exempt then stays counted so, and one shown wrongly stays on the roll.',
  ],
  reads: ['birthday', 'end of the deferral', 'completeness of the register'],
  writes: ['state', 'the roll'],
  counts: ['register/turned-18', 'register/deferral-ended', 'register/left-by-age'],
  asks: ['age'],
  draws: ['notice'],
  regional: ['men by region and year of age'],
  simpler: 'Completeness is one share for the country; the ramp lies in the feeds.',
}

export const chancesOf = (v: Values<typeof parameters>) => ({ feedDays: 2 * Math.round(v.feedLatency) + 1 })

/** What a man is due for in the register's queue. */
export const Due = Object.freeze({ ofAge: 0, deferralEnds: 1, recorded: 2, pastAge: 3 })

const TURNED_18 = column('register/turned-18')
const DEFERRAL_ENDED = column('register/deferral-ended')
const LEFT_BY_AGE = column('register/left-by-age')
const WRONG = column('register/wrong')

export function registerDay(shard: Shard): void {
  const queue = shard.registerQueue
  for (let man = takeDay(queue, shard.t), after = NOBODY; man !== NOBODY; man = after) {
    after = nextOf(queue, man)
    const what = whatOf(queue, man)
    if (what === Due.deferralEnds) endDeferral(shard, man)
    else if (what === Due.recorded) {
      enterOnRoll(shard, man)
      awaitAge(shard, man)
    } else if (what === Due.ofAge) comeOfAge(shard, man)
    else leaveByAge(shard, man)
  }
}

function comeOfAge(shard: Shard, man: number): void {
  const { plan } = shard
  count(shard, TURNED_18)
  tell(shard, man, 'of-age')
  const w = word(plan.keys, shard.firstPerson + man, purpose.standing, 0) >>> 2
  const of18 = plan.at18
  if (w >= of18.deferredBelow) {
    setState(shard, man, State.unrecorded)
    if (isRecorded(shard, man)) {
      notifyEntry(shard, man)
      enterOnRoll(shard, man)
    } else expectEntryOfNew(shard, man)
  } else if (w < of18.exemptBelow) setState(shard, man, State.exempt)
  else {
    setState(shard, man, State.deferred)
    schedule(shard.registerQueue, man, firstDeferralEnd(shard, man) - plan.from, Due.deferralEnds)
  }
}

/** On the last day of a deferral nothing changes yet; the queue holds the last day, so he is liable from tomorrow on. */
function endDeferral(shard: Shard, man: number): void {
  if (shard.state[man] !== State.deferred) return
  const { plan } = shard
  count(shard, DEFERRAL_ENDED)
  if (isOnRoll(shard.roll, rankOf(shard, man))) {
    uncount(shard, WRONG)
    setState(shard, man, State.open)
  } else {
    setState(shard, man, State.unrecorded)
    if (!tellEnd(shard, man) && isRecorded(shard, man))
      schedule(
        shard.registerQueue,
        man,
        shard.t + 1 + pick(word(plan.keys, shard.firstPerson + man, purpose.notice, 0), plan.chances.register.feedDays),
        Due.recorded,
      )
  }
  tell(shard, man, 'deferral-ended')
  awaitAge(shard, man)
}

/** Liable again: his deferral took the place in the queue that the end of his liability by age had, if it comes within the run. */
function awaitAge(shard: Shard, man: number): void {
  const { plan, registerQueue, t } = shard
  const cohort = plan.cohorts[cohortOf(shard, man)]!
  if (cohort.plain) return
  const ends = cohort.ageEnds[birthIn(shard, man, cohort)]!
  if (ends === NEVER) return
  if (ends <= plan.from + t) leaveByAge(shard, man)
  // while he waits to be entered his age waits too
  else if (dueDay(registerQueue, man) === NOT_DUE) schedule(registerQueue, man, ends - plan.from, Due.pastAge)
}

const isRecorded = (shard: Shard, man: number): boolean =>
  isBelow(word(shard.plan.keys, shard.firstPerson + man, purpose.record, 0), shard.plan.chances.people.recorded)

/** The register shows him as liable from today on. */
export function enterOnRoll(shard: Shard, man: number): void {
  if (shard.state[man] !== State.unrecorded) return
  setState(shard, man, State.open)
  addToRoll(shard.roll, rankOf(shard, man))
  tell(shard, man, 'recorded')
}

/** A man in the office's hands whose age has ended since: the law releases him, and so does the office. */
export function releasedByAge(shard: Shard, slot: number): boolean {
  const { plan, cases } = shard
  if (flag(cases, slot, Flag.ageMayEnd) === 0 || !plan.runs.register) return false
  setEvent(cases, slot, cases.statute.event.on, shard.today)
  ask(cases.statute, plan.law.questions.age, cases, slot)
  if (verdictOf(cases, slot, plan.law.verdict.age) !== 0) return false
  const man = cases.man[slot]!
  count(shard, LEFT_BY_AGE)
  if (flag(cases, slot, Flag.was) !== State.open) uncount(shard, WRONG)
  setState(shard, man, State.reserve)
  tell(shard, man, 'past-age', 1)
  return true
}

function leaveByAge(shard: Shard, man: number): void {
  const state = shard.state[man]!
  if (state !== State.open && state !== State.unrecorded) return
  if (state === State.open) removeFromRoll(shard.roll, rankOf(shard, man))
  count(shard, LEFT_BY_AGE)
  setState(shard, man, State.reserve)
  tell(shard, man, 'past-age')
}

/** Service: when a summons reaches him, when it counts as served by law, and when he actually knows of it: three different days. */
import type { About } from '../about.ts'
import { NEVER, type Day } from '@draftlight/law'
import { Done, doneDay, eventDay, Flag, flag, setChoice, setDone, setFlag, type Cases } from '../cases.ts'
import { column } from '../indicators.ts'
import { days, share, type Parameters, type Values } from '../parameter.ts'
import { nextOf, NOBODY, schedule, takeDay } from '../kernel/queue.ts'
import { FOURTH, isBelow, pick, purpose, SECOND, threshold, word } from '../kernel/random.ts'
import { count, uncount, type Shard } from '../shard.ts'
import { tell } from '../person/story.ts'
import { knowsNow, learnsOfDate } from './appearance.ts'
import { expectFlight } from './border.ts'
import { learnsOfBan } from './exit-ban.ts'
import { countTeller, knownBy, ToldBy } from './information.ts'
import { Feed, tells } from './feeds.ts'

export const parameters = {
  account: share(
    0.64,
    0.8,
    0.95,
    'assumed: young men more than the 64 to 80 % of citizens who use it (funnel: gosuslugi_use_share_of_citizens)',
    'of men with an account that the register notifies',
  ),
  readsNotice: share(0.75, 0.9, 0.97, 'assumed', 'of account holders who ever read the notice'),
  readingDays: days(1, 4, 10, 'assumed', 'mean days until the notice is read'),
  letterDelivered: share(0.45, 0.65, 0.8, 'assumed', 'of registered letters to the right address that are delivered'),
  letterDays: days(4, 7, 12, 'assumed', 'mean days until a letter is delivered'),
  handed: share(0.65, 0.82, 0.92, 'assumed', 'of summonses to be handed over at the right address that are'),
  refused: share(0.01, 0.03, 0.06, 'assumed', 'of summonses to be handed over that are refused'),
  handingDays: days(3, 7, 14, 'assumed', 'mean days until a summons is handed over'),
} satisfies Parameters

export const about: About = {
  purpose: 'Three different days: the summons reaches him, it counts as served by law, he knows of it.',
  process: [
    'Placement, letter and handing over get their days when it is sent; paper fails where the address is wrong.',
    'On the day that the law names it counts as served.',
    'On the first day on which anything has told him he knows.',
  ],
  exact: [
    'Placement is on the day of sending; days of reading and of handing over are counted from that day, those of a letter from the next. All are settled then, and may lie after the appearance date.',
    'Who refuses a summons knows of it.',
  ],
  reads: ['channel', 'account', 'address'],
  writes: ['the day he knows', 'the days of service'],
  counts: [
    'service/handed',
    'service/refused',
    'service/deemed',
    'service/never',
    'service/known',
    'service/known-after-served',
  ],
  asks: ['sent'],
  draws: ['delivery', 'learning', 'account', 'address'],
  regional: ['the day on which the register starts in the region, and its hour'],
  simpler: 'Reading a notice is one chance and one waiting time for everybody.',
}

export const chancesOf = (v: Values<typeof parameters>) => ({
  account: threshold(v.account),
  readsNotice: threshold(v.readsNotice),
  readingDays: 2 * Math.round(v.readingDays) + 1,
  letterDelivered: threshold(v.letterDelivered),
  letterDays: 2 * Math.round(v.letterDays) + 1,
  handedBelow: threshold(v.handed),
  refusedBelow: threshold(Math.min(1, v.handed + v.refused)),
  handingDays: 2 * Math.round(v.handingDays) + 1,
})

const HANDED = column('service/handed')
const REFUSED = column('service/refused')
const DEEMED = column('service/deemed')
const KNOWN = column('service/known')
const KNOWN_AFTER = column('service/known-after-served')
const LAWFUL_UNKNOWING = column('ban/lawful-unknowing')
const DONE_UNKNOWING = column('ban/done-unknowing')
const RESTRICTED_UNKNOWING = column('measures/done-unknowing')

/** How a summons goes out. */
export const Channel = Object.freeze({ electronic: 0, letter: 1, byHand: 2, moscow: 3 })

/** Sets the days on which the summons is placed, sent, handed or read. They are settled at once; nothing later moves them. */
export function deliver(shard: Shard, slot: number, person: number, n: number, channel: number): void {
  const { plan, cases, today } = shard
  const { event, choice } = cases.statute
  const chances = plan.chances.service
  const w = word(plan.keys, person, purpose.delivery, n)
  const also =
    channel === Channel.electronic ||
    channel === Channel.moscow ||
    (plan.rollout[shard.region]!.registerFrom <= shard.t &&
      isBelow(Math.imul(w, FOURTH), plan.chances.summons.paperAlsoPlaced))
  const { events } = cases
  const at = slot * cases.statute.eventStride
  setFlag(cases, slot, Flag.toldBy, ToldBy.other)
  let known: number = NEVER
  let register = plan.values.noRegister
  if (also) {
    register = channel === Channel.moscow ? plan.values.moscowRegister : plan.values.federalRegister
    const moscow = today - plan.rollout[shard.region]!.daysBehindAtSix
    events[at + event.placed_at] = today
    events[at + event.placed_at_moscow] = moscow
    if (isBelow(word(plan.keys, person, purpose.account, 0), chances.account)) {
      events[at + event.account_notice_at] = today
      events[at + event.account_notice_at_moscow] = moscow
      const reads = word(plan.keys, person, purpose.learning, n)
      if (isBelow(reads, chances.readsNotice)) known = today + pick(Math.imul(reads, SECOND), chances.readingDays)
    }
    known =
      plan.from + knownBy(shard, slot, person, n, known - plan.from, events[at + event.account_notice_at] === today)
  }
  setChoice(cases, slot, choice.register, register)
  const reaches = channel !== Channel.electronic && channel !== Channel.moscow && addressIsRight(shard, person)
  if (channel === Channel.letter) {
    events[at + event.registered_letter_dispatched_at] = today
    if (reaches && isBelow(w, chances.letterDelivered)) {
      const on = today + 1 + pick(Math.imul(w, SECOND), chances.letterDays)
      events[at + event.registered_letter_delivered_at] = on
      known = sooner(cases, slot, known, on)
    }
  } else if (channel === Channel.byHand && reaches && isBelow(w, chances.refusedBelow)) {
    const on = today + pick(Math.imul(w, SECOND), chances.handingDays)
    events[at + (isBelow(w, chances.handedBelow) ? event.handed_at : event.refused_at)] = on
    known = sooner(cases, slot, known, on)
  }
  setDone(cases, slot, Done.knownOn, known)
}

/** A letter or a hand may come before what else would have told him. */
function sooner(cases: Cases, slot: number, known: Day, on: Day): Day {
  if (on >= known) return known
  setFlag(cases, slot, Flag.toldBy, ToldBy.other)
  return on
}

/** Whether the office has the address at which he lives: he lives where he is registered, or a feed has told where he lives. */
const addressIsRight = (shard: Shard, person: number): boolean =>
  !isBelow(word(shard.plan.keys, person, purpose.address, 0), shard.plan.chances.people.livesElsewhere) ||
  tells(shard, person - shard.firstPerson, Feed.authorities)

/** Waits for the first of: it counts as served, he knows of it. */
export function awaitService(shard: Shard, slot: number): void {
  const { plan, cases } = shard
  const served = eventDay(cases, slot, plan.law.day.service)
  const known = doneDay(cases, slot, Done.knownOn)
  schedule(shard.serviceQueue, slot, Math.max(shard.today, Math.min(served, known)) - plan.from, 0)
}

export function serviceDay(shard: Shard): void {
  const { plan, cases, today, serviceQueue } = shard
  const { event } = cases.statute
  for (let slot = takeDay(serviceQueue, shard.t), after = NOBODY; slot !== NOBODY; slot = after) {
    after = nextOf(serviceQueue, slot)
    const served = eventDay(cases, slot, plan.law.day.service)
    const known = doneDay(cases, slot, Done.knownOn)
    if (served === today) {
      const handed =
        eventDay(cases, slot, event.handed_at) === today ||
        eventDay(cases, slot, event.registered_letter_delivered_at) === today
      count(shard, handed ? HANDED : eventDay(cases, slot, event.refused_at) === today ? REFUSED : DEEMED)
      tell(shard, cases.man[slot]!, 'served', 1)
    }
    if (known === today) {
      if (flag(cases, slot, Flag.knows) === 0) countTeller(shard, slot)
      learn(shard, slot)
    }
    const next =
      served > today && served < NEVER
        ? known > today && known < served
          ? known
          : served
        : known > today
          ? known
          : NEVER
    if (next < NEVER) schedule(serviceQueue, slot, next - plan.from, 0)
  }
}

/** He knows of the summons from today on, however he learned of it. */
export function learn(shard: Shard, slot: number): void {
  const { cases, plan } = shard
  if (flag(cases, slot, Flag.knows) === 1 || !plan.runs.service) return
  setFlag(cases, slot, Flag.knows, 1)
  setDone(cases, slot, Done.knownOn, shard.today)
  count(shard, KNOWN)
  if (eventDay(cases, slot, plan.law.day.service) < shard.today) count(shard, KNOWN_AFTER)
  if (flag(cases, slot, Flag.lawfulBan) === 1) uncount(shard, LAWFUL_UNKNOWING)
  if (flag(cases, slot, Flag.doneBan) === 1) uncount(shard, DONE_UNKNOWING)
  if (flag(cases, slot, Flag.restricted) === 1) uncount(shard, RESTRICTED_UNKNOWING)
  tell(shard, cases.man[slot]!, 'known')
  if (plan.runs['exit-ban']) learnsOfBan(shard, slot)
  if (plan.runs.appearance) learnsOfDate(shard, slot)
  knowsNow(shard, slot)
  expectFlight(shard, slot)
}

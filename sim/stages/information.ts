/**
 * Information: how many men the warning of others reaches before the state's own notice does, and how many have somebody to help
 * when a right of theirs is refused. Restrictions on messengers take a part of that reach. Reach only: never a tool.
 */
import type { About } from '../about.ts'
import { NEVER } from '@draftlight/law'
import { flag, Flag, setFlag } from '../cases.ts'
import { column } from '../indicators.ts'
import { days, share, type Parameters, type Values } from '../parameter.ts'
import { FOURTH, isBelow, pick, purpose, SECOND, threshold, word } from '../kernel/random.ts'
import { count, type Shard } from '../shard.ts'

export const parameters = {
  warned: share(
    0.05,
    0.15,
    0.4,
    'assumed',
    'of men with a summons in the register whom warnings of others make look it up',
  ),
  warningDays: days(1, 3, 7, 'assumed', 'mean days until they do'),
  helped: share(0.02, 0.08, 0.2, 'assumed', 'of men in touch with a lawyer or a rights group when they need one'),
  rightKept: share(0.3, 0.6, 0.9, 'assumed', 'of helped men refused a right to a deferral who are granted it then'),
  keptLimited: share(
    0.8,
    0.95,
    1,
    'assumed',
    'of the reach of warnings and help that is left while calls do not get through',
  ),
  keptBlocked: share(0.3, 0.6, 0.9, 'assumed', 'of that reach that is left while the messengers are blocked'),
  stateMessenger: share(
    0,
    0.1,
    0.3,
    'assumed',
    'of account holders who do not read the notice in the account whom the state messenger reaches',
  ),
} satisfies Parameters

export const about: About = {
  purpose:
    'Who knows in time, and who is not alone: warnings and help travel by messenger, and messengers are limited, blocked and replaced by one of the state.',
  process: [
    'A summons placed in the register is looked up by some men because others warned them; the first of warning, notice, letter and hand tells him.',
    'From its first day on the state messenger reaches some of those who do not read the notice in their account.',
    'A man refused a right to a deferral may have help, and then keep his right.',
    'The reach of warning and help shrinks on the days named in country/data/messengers.csv.',
  ],
  exact: [
    'Days until a warning are counted from the next day; the state messenger tells on the day after the placement.',
    'Summonses in a region’s own register are in the register here.',
  ],
  reads: ['the day', 'whether the summons is in the register', 'whether he has an account'],
  writes: ['the day on which he first knows', 'the decision of the commission'],
  counts: ['information/warned', 'information/state-messenger', 'information/right-kept'],
  asks: [],
  draws: ['information', 'help'],
  regional: [],
  simpler: 'The same reach for everybody, whatever his age, place and habits; nothing travels from man to man.',
}

export const chancesOf = (v: Values<typeof parameters>) => {
  const kept = (reach: number): readonly number[] =>
    [1, v.keptLimited, v.keptBlocked].map((left) => threshold(reach * left))
  return {
    /** By level: open, limited, blocked. */
    warned: kept(v.warned),
    helped: kept(v.helped),
    warningDays: 2 * Math.round(v.warningDays) + 1,
    rightKept: threshold(v.rightKept),
    stateMessenger: threshold(v.stateMessenger),
  }
}

const WARNED = column('information/warned')
const STATE = column('information/state-messenger')
const RIGHT_KEPT = column('information/right-kept')

/** What tells a man first of a summons, as far as this stage is concerned. */
export const ToldBy = Object.freeze({ other: 0, warning: 1, stateMessenger: 2 })

/**
 * The summons is in the register: the day of the run on which he first knows of it, when by the notice he would know on `known`.
 * Nothing is counted yet: a letter, a hand, the border or a fine may still be first.
 */
export function knownBy(
  shard: Shard,
  slot: number,
  person: number,
  n: number,
  known: number,
  isAccountHolder: boolean,
): number {
  const { plan, t, cases } = shard
  if (!plan.runs.information) return known
  const { warned, warningDays, stateMessenger } = plan.chances.information
  const w = word(plan.keys, person, purpose.information, n)
  let first = known
  if (
    isAccountHolder &&
    known === NEVER - plan.from &&
    t >= plan.stateMessengerFrom &&
    isBelow(Math.imul(w, FOURTH), stateMessenger)
  ) {
    first = t + 1
    setFlag(cases, slot, Flag.toldBy, ToldBy.stateMessenger)
  }
  if (isBelow(w, warned[plan.messengerLevel[t]!]!)) {
    const on = t + 1 + pick(Math.imul(w, SECOND), warningDays)
    if (on < first) {
      first = on
      setFlag(cases, slot, Flag.toldBy, ToldBy.warning)
    }
  }
  return first
}

/** He first knows of the summons today, on the day that was foreseen. */
export function countTeller(shard: Shard, slot: number): void {
  const by = flag(shard.cases, slot, Flag.toldBy)
  if (by === ToldBy.warning) count(shard, WARNED)
  else if (by === ToldBy.stateMessenger) count(shard, STATE)
}

/** A right has been refused him: whether he has help, and keeps it. */
export function keepsRight(shard: Shard, person: number, n: number): boolean {
  const { plan, t } = shard
  if (!plan.runs.information) return false
  const { helped, rightKept } = plan.chances.information
  const w = word(plan.keys, person, purpose.help, n)
  if (!isBelow(w, helped[plan.messengerLevel[t]!]!) || !isBelow(Math.imul(w, SECOND), rightKept)) return false
  count(shard, RIGHT_KEPT)
  return true
}

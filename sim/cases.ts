/**
 * Cases: a slot for each man whom some stage has touched, with the days of his events and the classes of his facts as the
 * law reads them, and what has been done beside what is lawful. Flat arrays, one set a thread, used for shard after shard.
 */
import { NEVER, type Day } from '@draftlight/law'
import { choiceOfKind, nextKind, type LawColumns, type Statute } from './statute.ts'

/** Practice days of a case, beside the law's. */
export const Done = Object.freeze({
  /** He first knows of the summons. */
  knownOn: 0,
  /** The ban reaches the border, and leaves it. */
  bannedOn: 1,
  unbannedOn: 2,
  /** Measures are laid on him, and lifted. */
  restrictedOn: 3,
  unrestrictedOn: 4,
  /** The next day on which he would travel. */
  tripOn: 5,
})
/** Words of `done` and of `flagWords` a slot. */
const DONE_STRIDE = 8

/** Small numbers of a case, a byte each. */
export const Flag = Object.freeze({
  /** Whether he knows of the summons; whether it, or what followed, has pressed him. */
  knows: 0,
  pressed: 1,
  /** Whether he left the country and does not come back in this run. */
  gone: 2,
  /** What stands in law: 0 no ban, 1 ban, 2 the law leaves it open. */
  lawfulBan: 3,
  /** Whether the border stops him: 0 or 1. */
  doneBan: 4,
  /** Still stopped though the ban has ended by law. */
  overdue: 5,
  /** What the law says of measures (as `lawfulBan`), while they stand in law. */
  lawfulMeasures: 6,
  /** Whether measures lie on him: 0 or 1. */
  restricted: 7,
  /** Trips so far in his plan of trips, deals so far in his plan of deals. */
  trips: 8,
  deals: 9,
  /** How many summonses he has had. */
  summonses: 10,
  /** Called up though the law forbids it or unfit in truth. */
  wronged: 11,
  disposition: 12,
  /** The state in which the last summons found him. */
  was: 13,
  /** Whether his age can end liability within the run. */
  ageMayEnd: 14,
  /** What the law says of the ban that a summons brings (as `lawfulBan`), and whether the border will hear of it. */
  expectedBan: 15,
  reachesBorder: 16,
  expectedMeasures: 17,
})
const FLAG_SHIFT = 5
const FLAG_STRIDE = 1 << FLAG_SHIFT

export interface Cases extends LawColumns {
  readonly statute: Statute
  /** Slots in use. */
  count: number
  /** Local id of the man in a slot. */
  readonly man: Int32Array
  /** Slot of a man, or -1. By local id. */
  readonly slotOf: Int32Array
  /** Days of `Done`. */
  readonly done: Int32Array
  /** Bytes of `Flag`. */
  readonly flags: Uint8Array
  readonly flagWords: Int32Array
  /** Where in `events` a row stands as no stage has touched it. */
  readonly freshRow: number
}

export function casesFor(statute: Statute, men: number, slots: number): Cases {
  const flags = new Uint8Array(slots * FLAG_STRIDE)
  const events = new Int32Array((slots + 1) * statute.eventStride)
  events.set(statute.freshEvents, slots * statute.eventStride)
  return {
    statute,
    count: 0,
    man: new Int32Array(slots),
    slotOf: new Int32Array(men).fill(-1),
    events,
    freshRow: slots * statute.eventStride,
    kinds: new Int32Array(slots),
    witness: undefined,
    verdicts: new Uint8Array(slots * statute.verdictStride),
    done: new Int32Array(slots * DONE_STRIDE),
    flags,
    flagWords: new Int32Array(flags.buffer),
  }
}

/** Gives every slot back. */
export function clearCases(cases: Cases): void {
  for (let slot = 0; slot < cases.count; slot++) cases.slotOf[cases.man[slot]!] = -1
  cases.count = 0
}

/** A slot for the man, who has none. */
export function openCase(cases: Cases, man: number): number {
  const { statute, events } = cases
  const slot = cases.count++
  cases.man[slot] = man
  cases.slotOf[man] = slot
  // A plain loop: for so few words the built-in copies cost more than they move.
  const { eventStride } = statute
  for (let k = 0, at = slot * eventStride, from = cases.freshRow; k < eventStride; k++)
    events[at + k] = events[from + k]!
  cases.kinds[slot] = 0
  const { done, flagWords } = cases
  for (let k = 0, at = slot * DONE_STRIDE; k < DONE_STRIDE; k++) {
    done[at + k] = NEVER
    flagWords[at + k] = 0
  }
  return slot
}

/** Makes the slot ready for the man's next summons: the last one is over, what he is stays. */
export function forgetSummons(cases: Cases, slot: number): void {
  const { statute, events } = cases
  const at = slot * statute.eventStride
  const { summonsEvents } = statute
  for (let k = 0; k < summonsEvents.length; k++) events[at + summonsEvents[k]!] = NEVER
  for (let k = 0; k < Done.tripOn; k++) cases.done[slot * DONE_STRIDE + k] = NEVER
  setFlag(cases, slot, Flag.knows, 0)
  setFlag(cases, slot, Flag.pressed, 0)
}

export const flag = (cases: Cases, slot: number, which: number): number => cases.flags[(slot << FLAG_SHIFT) + which]!
export const setFlag = (cases: Cases, slot: number, which: number, value: number): void => {
  cases.flags[(slot << FLAG_SHIFT) + which] = value
}
/** Gives what it was before. */
export const addOne = (cases: Cases, slot: number, which: number): number =>
  cases.flags[(slot << FLAG_SHIFT) + which]!++

export const eventDay = (cases: Cases, slot: number, event: number): Day =>
  cases.events[slot * cases.statute.eventStride + event]!
export const setEvent = (cases: Cases, slot: number, event: number, day: Day): void => {
  cases.events[slot * cases.statute.eventStride + event] = day
}
export const verdictOf = (cases: Cases, slot: number, column: number): number =>
  cases.verdicts[slot * cases.statute.verdictStride + column]!
export const setChoice = (cases: Cases, slot: number, column: number, value: number): void => {
  cases.kinds[slot] = nextKind(cases.statute, cases.kinds[slot]!, column, value)
}
export const choiceOf = (cases: Cases, slot: number, column: number): number =>
  choiceOfKind(cases.statute, cases.kinds[slot]!, column)
export const doneDay = (cases: Cases, slot: number, which: number): Day => cases.done[slot * DONE_STRIDE + which]!
export const setDone = (cases: Cases, slot: number, which: number, day: Day): void => {
  cases.done[slot * DONE_STRIDE + which] = day
}

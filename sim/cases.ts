/**
 * Cases: a slot for each man whom some stage has touched, with the days of his events and the classes of his facts as the
 * law reads them, and what has been done beside what is lawful. Flat arrays, one set a thread, used for shard after shard.
 */
import { NEVER, type Day } from '@draftlight/law'
import { choiceOfKind, nextKind } from './law/kinds.ts'
import type { LawColumns, Statute } from './law/statute.ts'

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
  /** What of `information` would be the first to tell him of the summons: see `ToldBy`. */
  toldBy: 18,
})
const FLAG_SHIFT = 5
const FLAG_STRIDE = 1 << FLAG_SHIFT
/** Slots that are made fresh at once. */
const BLOCK = 64

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
  /** Slots below this are as no stage has touched them, or in use; a block of rows to make more. */
  fresh: number
  readonly freshRows: Int32Array
}

/** Room for at least so many slots. */
export function casesFor(statute: Statute, men: number, least: number): Cases {
  const slots = Math.ceil(least / BLOCK) * BLOCK
  const flags = new Uint8Array(slots * FLAG_STRIDE)
  const freshRows = new Int32Array(BLOCK * statute.eventStride)
  for (let k = 0; k < BLOCK; k++) freshRows.set(statute.freshEvents, k * statute.eventStride)
  return {
    statute,
    count: 0,
    man: new Int32Array(slots),
    slotOf: new Int32Array(men).fill(-1),
    events: new Int32Array(slots * statute.eventStride),
    fresh: 0,
    freshRows,
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
  cases.fresh = 0
}

/** Makes slots fresh by the block: word by word it cost more than anything else that is done for a man. */
function freshen(cases: Cases): void {
  const { events, freshRows, kinds, done, flagWords, fresh, statute } = cases
  const end = fresh + BLOCK
  events.set(freshRows, fresh * statute.eventStride)
  kinds.fill(0, fresh, end)
  done.fill(NEVER, fresh * DONE_STRIDE, end * DONE_STRIDE)
  flagWords.fill(0, fresh * DONE_STRIDE, end * DONE_STRIDE)
  cases.fresh = end
}

/** A slot for the man, who has none. */
export function openCase(cases: Cases, man: number): number {
  const slot = cases.count++
  if (slot === cases.fresh) freshen(cases)
  cases.man[slot] = man
  cases.slotOf[man] = slot
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
  cases.kinds[slot] = nextKind(cases.statute.kinds, cases.kinds[slot]!, column, value)
}
export const choiceOf = (cases: Cases, slot: number, column: number): number =>
  choiceOfKind(cases.statute.kinds, cases.kinds[slot]!, column)
export const doneDay = (cases: Cases, slot: number, which: number): Day => cases.done[slot * DONE_STRIDE + which]!
export const setDone = (cases: Cases, slot: number, which: number, day: Day): void => {
  cases.done[slot * DONE_STRIDE + which] = day
}

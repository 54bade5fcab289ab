/**
 * Cases: a slot for each man whom some stage has touched, with the days of his events and the classes of his facts as the
 * law reads them, and what has been done beside what is lawful. Flat arrays, one set a thread, used for shard after shard.
 */
import { NEVER, type Day } from '@draftlight/law'
import { choiceOfKind, nextKind, setDay, type LawColumns, type Statute } from './statute.ts'

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
const DONE_STRIDE = 8

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
  /** How many summonses he has had. */
  readonly summonses: Uint8Array
  readonly disposition: Uint8Array
  /** The state in which the last summons found him. */
  readonly was: Uint8Array
  /** Whether his age can end liability within the run. */
  readonly ageMayEnd: Uint8Array
  /** Whether he knows of the summons; whether it, or what followed, has pressed him. */
  readonly knows: Uint8Array
  readonly pressed: Uint8Array
  /** Whether he left the country and does not come back in this run. */
  readonly gone: Uint8Array
  /** What stands in law: 0 no ban, 1 ban, 2 the law leaves it open. */
  readonly lawfulBan: Uint8Array
  /** Whether the border stops him: 0 or 1. */
  readonly doneBan: Uint8Array
  /** What the law says of the ban that a summons brings (as `lawfulBan`), and whether the border will hear of it. */
  readonly expectedBan: Uint8Array
  readonly reachesBorder: Uint8Array
  /** Still stopped though the ban has ended by law. */
  readonly overdue: Uint8Array
  /** What the law says of measures (as `lawfulBan`), while they stand in law. */
  /** Called up though the law forbids it or unfit in truth. */
  readonly wronged: Uint8Array
  readonly expectedMeasures: Uint8Array
  readonly lawfulMeasures: Uint8Array
  /** Whether measures lie on him: 0 or 1. */
  readonly restricted: Uint8Array
  /** Trips so far in his plan of trips, deals so far in his plan of deals. */
  readonly trips: Uint8Array
  readonly deals: Uint8Array
}

export const casesFor = (statute: Statute, men: number, slots: number): Cases => ({
  statute,
  count: 0,
  man: new Int32Array(slots),
  slotOf: new Int32Array(men).fill(-1),
  events: new Int32Array(slots * statute.eventStride),
  kinds: new Int32Array(slots),
  witness: undefined,
  verdicts: new Uint8Array(slots * statute.verdictStride),
  done: new Int32Array(slots * DONE_STRIDE),
  summonses: new Uint8Array(slots),
  disposition: new Uint8Array(slots),
  was: new Uint8Array(slots),
  ageMayEnd: new Uint8Array(slots),
  knows: new Uint8Array(slots),
  pressed: new Uint8Array(slots),
  gone: new Uint8Array(slots),
  lawfulBan: new Uint8Array(slots),
  doneBan: new Uint8Array(slots),
  expectedBan: new Uint8Array(slots),
  reachesBorder: new Uint8Array(slots),
  overdue: new Uint8Array(slots),
  wronged: new Uint8Array(slots),
  expectedMeasures: new Uint8Array(slots),
  lawfulMeasures: new Uint8Array(slots),
  restricted: new Uint8Array(slots),
  trips: new Uint8Array(slots),
  deals: new Uint8Array(slots),
})

/** Gives every slot back. */
export function clearCases(cases: Cases): void {
  for (let slot = 0; slot < cases.count; slot++) cases.slotOf[cases.man[slot]!] = -1
  cases.count = 0
}

/** A slot for the man, who has none. */
export function openCase(cases: Cases, man: number, birth: Day): number {
  const { statute, events } = cases
  const slot = cases.count++
  cases.man[slot] = man
  cases.slotOf[man] = slot
  const { freshEvents, eventStride } = statute
  for (let k = 0, at = slot * eventStride; k < eventStride; k++) events[at + k] = freshEvents[k]!
  cases.kinds[slot] = 0
  for (let k = 0, at = slot * DONE_STRIDE; k < DONE_STRIDE; k++) cases.done[at + k] = NEVER
  cases.summonses[slot] = 0
  cases.knows[slot] = 0
  cases.pressed[slot] = 0
  cases.gone[slot] = 0
  cases.lawfulBan[slot] = 0
  cases.doneBan[slot] = 0
  cases.overdue[slot] = 0
  cases.lawfulMeasures[slot] = 0
  cases.restricted[slot] = 0
  cases.trips[slot] = 0
  cases.deals[slot] = 0
  setDay(statute, events, slot, statute.event.birth_date, birth)
  return slot
}

/** Makes the slot ready for the man's next summons: the last one is over, what he is stays. */
export function forgetSummons(cases: Cases, slot: number): void {
  const { statute, events } = cases
  const at = slot * statute.eventStride
  const { summonsEvents } = statute
  for (let k = 0; k < summonsEvents.length; k++) events[at + summonsEvents[k]!] = NEVER
  for (let k = 0; k < Done.tripOn; k++) cases.done[slot * DONE_STRIDE + k] = NEVER
  cases.knows[slot] = 0
  cases.pressed[slot] = 0
}

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

/**
 * Kinds: each combination of values that the choice facts of a man and his summons take is one number, given when it first occurs.
 * When a fact changes, a table leads from his kind to the next. A kind also says whether age leaves the man liable on every day of
 * the run; then age is never asked of the law again.
 */
import { choices } from './facts.ts'

export interface Kinds {
  /** Values of the choice columns, and of the age column, by kind. Room for more than there are. */
  values: Uint8Array
  /** Next kind plus one, by kind, column and value; 0 where not yet known. */
  next: Int32Array
  readonly byValues: Map<string, number>
  valuesOf(kind: number): Uint8Array
}
/** Column that says whether age is known to leave him liable throughout, and its value where it does. */
export const AGE_COLUMN = Object.keys(choices).length
export const AGE_IS_KNOWN = 1
const COLUMNS = AGE_COLUMN + 1
const MOST_VALUES = 16
const NEXT_STRIDE = COLUMNS * MOST_VALUES

/** `values`: of the choice columns, as they are of kind 0. */
export function freshKinds(values: readonly number[]): Kinds {
  const room = 64
  const first = [...values, 0]
  const kinds: Kinds = {
    values: new Uint8Array(room * COLUMNS),
    next: new Int32Array(room * NEXT_STRIDE),
    byValues: new Map([[first.join(), 0]]),
    valuesOf: (kind) => kinds.values.subarray(kind * COLUMNS, (kind + 1) * COLUMNS),
  }
  kinds.values.set(first)
  return kinds
}

/** The kind of a man of this kind once a fact of his has this value. */
export function nextKind(kinds: Kinds, kind: number, column: number, value: number): number {
  const next = kinds.next[kind * NEXT_STRIDE + column * MOST_VALUES + value]!
  return next === 0 ? newKind(kinds, kind, column, value) : next - 1
}
function newKind(kinds: Kinds, kind: number, column: number, value: number): number {
  const values = kinds.valuesOf(kind).slice()
  values[column] = value
  const key = values.join()
  let next = kinds.byValues.get(key)
  if (next === undefined) {
    next = kinds.byValues.size
    kinds.byValues.set(key, next)
    if ((next + 1) * COLUMNS > kinds.values.length) {
      kinds.values = grown(kinds.values, new Uint8Array(2 * kinds.values.length))
      kinds.next = grown(kinds.next, new Int32Array(2 * kinds.next.length))
    }
    kinds.values.set(values, next * COLUMNS)
  }
  kinds.next[kind * NEXT_STRIDE + column * MOST_VALUES + value] = next + 1
  return next
}
function grown<A extends Uint8Array | Int32Array>(from: A, to: A): A {
  to.set(from)
  return to
}
/** Value of a kind's fact. */
export const choiceOfKind = ({ values }: Kinds, kind: number, column: number): number =>
  values[kind * COLUMNS + column]!

/** What only records side by side can show: an id or an observation twice, a correction of what is not there. */
import { InputError, nearest } from '@draftlight/law'
import type { Draft, Graded, Withdrawal } from './observation.ts'
import { isWithdrawal, type WrittenObservation, type WrittenRecord } from './written.ts'

/** A record, where it stands, and the plain data it was written as (what the chain hashes). */
export interface Entry {
  readonly record: Draft | Graded | Withdrawal
  readonly written: WrittenRecord
  readonly file: string
  readonly line: number
}

/** The next id that was never used. */
export function nextId(entries: readonly Entry[]): string {
  const used = entries.map(({ record }) => Number(record.id.slice(1)))
  return `E${String(Math.max(0, ...used) + 1).padStart(4, '0')}`
}

/** Throws InputError at the first entry that does not fit the others or what is known already. */
export function together(entries: readonly Entry[], known: readonly Entry[]): void {
  const byId = new Map(known.map((entry) => [entry.record.id, entry]))
  const byPlace = new Map<string, WrittenObservation[]>()
  for (const { written } of known) if (!isWithdrawal(written)) add(byPlace, written)
  for (const entry of entries) {
    const { id } = entry.record
    const first = byId.get(id)
    if (first)
      throw new InputError(
        entry,
        `"${id}" is there twice, first at ${first.file}:${first.line}.`,
        `an id never used before: ${nextId([...known, ...entries])} is the next`,
      )
    byId.set(id, entry)
    const { written } = entry
    if (isWithdrawal(written)) continue
    const same = byPlace.get(place(written))?.find((r) => likeness(r.text.en, written.text.en) >= SAME)
    if (same && written.corrects === undefined)
      throw new InputError(
        entry,
        `"${id}" says of the same day, regions and mechanism what "${same.id}" says.`,
        `something new, or "corrects: ${same.id}"`,
      )
    add(byPlace, written)
  }
  checkChanges(entries, known, byId)
}

function add(byPlace: Map<string, WrittenObservation[]>, written: WrittenObservation): void {
  byPlace.set(place(written), [...(byPlace.get(place(written)) ?? []), written])
}

/** Share of the words that two texts have in common, 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const both = [...a].filter((word) => b.has(word)).length
  return both === 0 ? 0 : both / (a.size + b.size - both)
}
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu))
/** Two texts about the same day, regions and mechanism that share half of their words say the same. */
const SAME = 0.5

/** Where an observation lies: only records that lie in the same place can be the same observation. */
function place({ on, regions, mechanism }: WrittenObservation): string {
  return [on, [...regions].toSorted().join('+'), mechanism].join('|')
}

/** What an entry changes: the record it corrects or withdraws. */
const changed = (written: WrittenRecord): string | undefined =>
  isWithdrawal(written) ? written.withdraws : (written as WrittenObservation).corrects

function checkChanges(entries: readonly Entry[], known: readonly Entry[], byId: ReadonlyMap<string, Entry>): void {
  const by = new Map(known.map(({ record, written }) => [changed(written), record.id]))
  for (const entry of entries) {
    const { id } = entry.record
    const target = changed(entry.written)
    if (target === undefined) continue
    const verb = isWithdrawal(entry.written) ? 'withdraws' : 'corrects'
    const others = [...byId.keys()].filter((other) => other !== id)
    if (!others.includes(target))
      throw new InputError(
        entry,
        `"${id}" ${verb} "${target}", which is not there.`,
        'the id of another record',
        nearest(target, others),
      )
    const other = by.get(target)
    if (other !== undefined)
      throw new InputError(entry, `"${target}" is already changed, by "${other}".`, `the id "${other}"`)
    by.set(target, id)
  }
  for (const entry of entries) {
    const path: string[] = []
    for (let id: string | undefined = entry.record.id; id !== undefined;) {
      if (path.includes(id))
        throw new InputError(entry, `${[...path, id].join(' corrects ')}: a circle.`, 'a correction of an older record')
      path.push(id)
      const next = byId.get(id)
      id = next && changed(next.written)
    }
  }
}

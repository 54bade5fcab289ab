/**
 * What sets two worlds apart: the facts, computed days, decisions and rules taken as given in which they cannot both be. There are as many
 * pairs as worlds squared, so a pair is asked with nothing but bits.
 */
import { dayIn, isPoint } from './knowledge.ts'
import { eventNumber, reachOf } from './reach.ts'
import { numberOf, type World } from './world.ts'
import type { Inquiry } from './worlds.ts'

export type Item =
  | { readonly kind: 'fact'; readonly id: string }
  /** One taken as given, or the day of a day rule. */
  | { readonly kind: 'rule'; readonly rule: number }
  | { readonly kind: 'decision'; readonly node: object }
/** By a name of its own for each. */
export type Apart = ReadonlyMap<string, Item>

/** One thing that may differ. Two worlds are apart in it where they share no bit in any of its words. */
export interface Column {
  readonly item: Item
  /** [word][world]. */
  readonly words: readonly Int32Array[]
  /** All of it in one word a world: where two share no bit in it, they are apart; where they do, they may be all the same. */
  readonly rough: Int32Array
  /** Of a computed day, the day facts under it: where the day sets two worlds apart, they are no further reason. */
  readonly under?: readonly Column[]
}

/** All in which any two of the worlds differ; day facts last. */
export function columnsOf({ law, rule, facts: asked }: Inquiry, worlds: readonly World[]): readonly Column[] {
  const { choices, events } = reachOf(law, rule)
  const dayFacts = events.flatMap((event): readonly (Column & { event: number })[] => {
    if (law.sources[event]!.kind !== 'fact' || isPoint(dayIn(asked, event))) return []
    return [{ item: { kind: 'fact', id: law.events[event]! }, ...daysAsBits(worlds, event), event }]
  })
  const computed = events.flatMap((event): readonly Column[] => {
    const s = law.sources[event]!
    if (s.kind !== 'rule') return []
    const reached = reachOf(law, s.rule).facts
    const under = dayFacts.filter((fact) => reached.has(eventNumber(law, fact.event)))
    return [{ item: { kind: 'rule', rule: s.rule }, ...daysAsBits(worlds, event), under }]
  })
  const choiceFacts = choices.map((c) => {
    const masks = Int32Array.from(worlds, (w) => w.facts.masks[c]!)
    return ofBits({ kind: 'fact', id: law.choices[c]!.id }, masks)
  })
  const others = [...choiceFacts, ...waysTaken(worlds), ...computed]
  const differs = ({ words }: Column): boolean => words.some((word) => word.some((bits) => bits !== word[0]))
  return [...tellingFirst(others.filter(differs)), ...tellingFirst(dayFacts.filter(differs))]
}

const ofBits = (item: Item, word: Int32Array): Column => ({ item, words: [word], rough: word })

/** A bit for the way each decision and each rule taken as given went; all of them in a world where it may go any way. */
function waysTaken(worlds: readonly World[]): readonly Column[] {
  const columns = new Map<unknown, Column>()
  const took = (key: unknown, item: Item, world: number, way: number): void => {
    const column = columns.get(key) ?? ofBits(item, new Int32Array(worlds.length).fill(-1))
    columns.set(key, column)
    column.rough[world] = 1 << way
  }
  worlds.forEach(({ decided, assumed }, w) => {
    for (let d = decided; d; d = d.before) took(d.node, { kind: 'decision', node: d.node }, w, d.way)
    for (const [rule, { value }] of assumed) took(rule, { kind: 'rule', rule }, w, value as number)
  })
  return [...columns.values()]
}

/** What most often sets two apart comes first, as far as some pairs tell. */
function tellingFirst(columns: readonly Column[]): readonly Column[] {
  const often = (column: Column): number => {
    const n = column.rough.length
    let count = 0
    for (let i = 0; i < n; i++) if (areApart(column, i, (i * 7919 + 1) % n)) count++
    return count
  }
  const count = new Map(columns.map((c) => [c, often(c)]))
  return [...columns].sort((a, b) => count.get(b)! - count.get(a)!)
}

/** A bit for "never", and one for each stretch of days between two at which any world's span begins or ends. */
function daysAsBits(worlds: readonly World[], event: number): Pick<Column, 'words' | 'rough'> {
  const spans = worlds.map(({ facts: { lo, hi, never } }): Span => [
    lo[event]!,
    Math.max(lo[event]!, hi[event]! + 1),
    never[event]!,
  ])
  const edges = [...new Set(spans.flatMap(([from, to]) => [from, to]))].sort((a, b) => a - b)
  const at = new Map(edges.map((edge, i) => [edge, i + 1]))
  const words = Array.from({ length: (edges.length >> 5) + 1 }, () => new Int32Array(worlds.length))
  const rough = new Int32Array(worlds.length)
  /** The first world of each span: the others have the same bits. */
  const first = new Map<string, number>()
  spans.forEach(([from, to, never], w) => {
    const begin = at.get(from)!
    const end = at.get(to)!
    const span = `${begin} ${end} ${never}`
    const like = first.get(span)
    if (like !== undefined) {
      for (const word of words) word[w] = word[like]!
      rough[w] = rough[like]!
      return
    }
    first.set(span, w)
    if (never) words[0]![w] = rough[w] = 1
    for (let bit = begin; bit < end; bit++) {
      words[bit >> 5]![w]! |= 1 << (bit & 31)
      rough[w]! |= 2 << Math.floor((31 * (bit - 1)) / edges.length)
    }
  })
  return { words, rough }
}
/** First day, the day after the last, and a bit for "never". */
type Span = readonly [from: number, to: number, never: number]

function areApart({ words }: Column, a: number, b: number): boolean {
  for (const word of words) if ((word[a]! & word[b]!) !== 0) return false
  return true
}

/** Each set of at most `most` items that is all that sets two worlds of different kinds apart. `kinds`: by world. */
export function setsApart(columns: readonly Column[], kinds: readonly number[], most: number): readonly Apart[] {
  const found = new Map<string, Apart>()
  const worlds = [...kinds.keys()].sort((a, b) => kinds[a]! - kinds[b]!)
  // one world after another, so that what a pair is asked lies side by side
  const width = columns.length
  const rough = new Int32Array(worlds.length * width)
  columns.forEach((c, k) => worlds.forEach((w, i) => (rough[i * width + k] = c.rough[w]!)))
  const firstCoverable = columns.findIndex((c) => columns.some(({ under }) => under?.includes(c)))
  const sure = firstCoverable < 0 ? width : firstCoverable
  const apart: number[] = []
  let others = 0
  for (let i = 0; i < worlds.length; i++) {
    while (others < worlds.length && kinds[worlds[others]!] === kinds[worlds[i]!]) others++
    for (let j = others; j < worlds.length; j++) {
      if (isFarApart(rough, i * width, j * width, sure, most)) continue
      apart.length = 0
      for (let k = 0; k < width && apart.length <= most; k++) {
        const column = columns[k]!
        const share = (rough[i * width + k]! & rough[j * width + k]!) !== 0
        if (share && (column.words.length === 1 || !areApart(column, worlds[i]!, worlds[j]!))) continue
        if (!apart.some((a) => columns[a]!.under?.includes(column))) apart.push(k)
      }
      if (apart.length > most) continue
      const key = apart.join()
      if (!found.has(key)) found.set(key, new Map(apart.map((k) => [keyOf(columns[k]!.item), columns[k]!.item])))
    }
  }
  return [...found.values()]
}
/** Whether two rows of `bits` share no bit in more than `most` of their first words. */
function isFarApart(bits: Int32Array, a: number, b: number, words: number, most: number): boolean {
  let n = 0
  for (let k = 0; k < words; k++) if ((bits[a + k]! & bits[b + k]!) === 0 && ++n > most) return true
  return false
}
const keyOf = (item: Item): string =>
  item.kind === 'fact' ? item.id : item.kind === 'decision' ? `:${numberOf(item.node)}` : `=${item.rule}`

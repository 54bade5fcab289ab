/** What one cell of a compiled rule holds: a value, or the outcome that gives its day. */
import type {
  LinkedCondition,
  LinkedDay,
  LinkedLaw,
  LinkedPick,
  LinkedRule,
  LinkedValue,
  LinkedVersion,
} from './link.ts'
import type { Roll } from './expression.ts'
import { MOST_TERMS, Outcome, OUTCOME_STRIDE, ROLLS, type TableComparison } from './table.ts'

interface Term {
  readonly event: number
  readonly offset: number
  readonly roll: Roll
}
type Form =
  | { readonly kind: 'never' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'first'; readonly terms: readonly Term[] }
  | { readonly kind: 'last'; readonly terms: readonly Term[] }

/** A way in which a rule's axes stand: the class of each, as far as it is settled. Filled anew for each block of cells. */
export interface Way {
  /** -1: not settled. */
  readonly choices: Int8Array
  readonly rules: Int8Array
  readonly comparisons: Map<string, boolean>
  readonly open: Map<object, number>
}
export const newWay = (law: LinkedLaw): Way => ({
  choices: new Int8Array(law.choices.length).fill(-1),
  rules: new Int8Array(law.rules.length).fill(-1),
  comparisons: new Map(),
  open: new Map(),
})

/** What a rule holds where this is settled, whatever the rest; undefined where the rest decides. */
export function cellOf(
  rule: LinkedRule,
  v: LinkedVersion | undefined,
  way: Way,
  picked: readonly number[],
  pool: OutcomePool,
): number | undefined {
  if (!v) return rule.type === 'day' ? pool.index({ kind: 'never' }, rule.id) : rule.beforeLaw
  const valueOf = (e: LinkedValue): number | undefined => {
    if (rule.type === 'verdict') return asNumber(truth(e as LinkedCondition, way, picked))
    if (rule.type === 'pick') return pickOf(e as LinkedPick, way, picked)
    const form = formOf(e as LinkedDay, way, picked, rule.id)
    return form && pool.index(form, rule.id)
  }
  let cell: number | undefined
  for (const { when, then } of v.unless) {
    const applies = truth(when, way, picked)
    if (applies === false) continue
    const of = valueOf(then)
    if (of === undefined || (cell !== undefined && cell !== of)) return undefined
    if (applies) return of
    cell = of
  }
  const of = valueOf(v.value)
  return cell === undefined || cell === of ? of : undefined
}
const asNumber = (is: boolean | undefined): number | undefined => (is === undefined ? undefined : is ? 1 : 0)

/** Undefined: not settled. */
function truth(e: LinkedCondition, way: Way, picked: readonly number[]): boolean | undefined {
  switch (e.kind) {
    case 'is': {
      const k = way.choices[e.choice]!
      return k < 0 ? undefined : ((e.mask >> k) & 1) === 1
    }
    case 'all':
    case 'any': {
      const ends = e.kind === 'any'
      let settled: boolean | undefined = !ends
      for (const x of e.of) {
        const is = truth(x, way, picked)
        if (is === ends) return ends
        if (is === undefined) settled = undefined
      }
      return settled
    }
    case 'not': {
      const is = truth(e.of, way, picked)
      return is === undefined ? undefined : !is
    }
    case 'holds': {
      const k = way.rules[e.rule]!
      return k < 0 ? undefined : k === 1
    }
    case 'compare':
    case 'within':
      return way.comparisons.get(e.name)
    case 'reading':
      return truth(e.as[picked[e.switch]!]!, way, picked)
    case 'unsettled': {
      const k = way.open.get(e)
      return k === undefined ? undefined : k === 1
    }
  }
}
function pickOf(e: LinkedPick, way: Way, picked: readonly number[]): number | undefined {
  switch (e.kind) {
    case 'value':
      return e.value
    case 'when': {
      const is = truth(e.if, way, picked)
      if (is !== undefined) return pickOf(is ? e.then : e.else, way, picked)
      const then = pickOf(e.then, way, picked)
      return then === pickOf(e.else, way, picked) ? then : undefined
    }
    case 'reading':
      return pickOf(e.as[picked[e.switch]!]!, way, picked)
    case 'unsettled': {
      const k = way.open.get(e)
      return k === undefined ? undefined : pickOf(e.between[k]!, way, picked)
    }
  }
}

export function compileComparison(
  rule: LinkedRule,
  c: LinkedCondition & { kind: 'compare' | 'within' },
  law: LinkedLaw,
  picked: readonly number[],
  pool: OutcomePool,
): TableComparison {
  const side = (e: LinkedDay): number => {
    const form = formOf(e, newWay(law), picked, rule.id)
    if (!form) throw new Error(`Rule ${rule.id}: a comparison chooses between days; make that day a rule.`)
    return pool.index(form, rule.id)
  }
  return c.kind === 'within'
    ? { kind: 'within', name: c.name, day: side(c.day), from: c.from, to: c.to }
    : { kind: 'not after', name: c.name, left: side(c.left), right: side(c.right) }
}

/** Undefined: not settled. */
function formOf(e: LinkedDay, way: Way, picked: readonly number[], rule: string): Form | undefined {
  switch (e.kind) {
    case 'never':
      return { kind: 'never' }
    case 'date':
      return { kind: 'first', terms: [{ event: 0, offset: e.day, roll: 'as-is' }] }
    case 'event':
      return { kind: 'first', terms: [{ event: e.event, offset: 0, roll: 'as-is' }] }
    case 'plus': {
      const of = formOf(e.of, way, picked, rule)
      if (of === undefined || of.kind === 'never' || of.kind === 'unknown') return of
      if (of.terms.some((t) => t.roll !== 'as-is'))
        throw new Error(`Rule ${rule}: a term counts on from a day that rolls; make that day a rule.`)
      if (e.roll === 'working-days' && of.terms.some((t) => t.offset !== 0))
        throw new Error(`Rule ${rule}: working days count on from a day that is counted itself; make that day a rule.`)
      return {
        kind: of.kind,
        terms: of.terms.map((t) => ({ event: t.event, offset: t.offset + e.days, roll: e.roll })),
      }
    }
    case 'first':
    case 'last': {
      const forms: Form[] = []
      for (const x of e.of) {
        const form = formOf(x, way, picked, rule)
        if (form === undefined) return undefined
        forms.push(form)
      }
      const absorbing = e.kind === 'first' ? 'unknown' : 'never'
      if (forms.some((f) => f.kind === absorbing)) return { kind: absorbing }
      if (e.kind === 'last' && forms.some((f) => f.kind === 'unknown')) return { kind: 'unknown' }
      const some = forms.filter((f) => f.kind === 'first' || f.kind === 'last')
      if (some.length === 0) return { kind: 'never' }
      for (const f of some)
        if (f.kind !== e.kind && f.terms.length > 1)
          throw new Error(`Rule ${rule}: a ${f.kind}-of stands inside a ${e.kind}-of; make it a rule.`)
      return { kind: e.kind, terms: some.flatMap((f) => f.terms) }
    }
    case 'when': {
      const is = truth(e.if, way, picked)
      return is === undefined ? undefined : formOf(is ? e.then : e.else, way, picked, rule)
    }
    case 'reading':
      return formOf(e.as[picked[e.switch]!]!, way, picked, rule)
    case 'unsettled': {
      if (e.between.length === 0) return { kind: 'unknown' }
      const k = way.open.get(e)
      return k === undefined ? undefined : formOf(e.between[k]!, way, picked, rule)
    }
  }
}

// ---------------------------------------------------------------- outcomes

export interface OutcomePool {
  readonly words: number[]
  index(form: Form, rule: string): number
  /** `outcomes` in ascending order. */
  either(outcomes: readonly number[], rule: string): number
}
export function outcomePool(): OutcomePool {
  const words: number[] = []
  const known = new Map<string, number>()
  const add = (record: readonly number[]): number => {
    const key = record.join(' ')
    const at = known.get(key)
    if (at !== undefined) return at
    const i = words.length / OUTCOME_STRIDE
    for (let k = 0; k < OUTCOME_STRIDE; k++) words.push(record[k] ?? 0)
    known.set(key, i)
    return i
  }
  const fits = (n: number, rule: string): void => {
    if (n > MOST_TERMS) throw new Error(`Rule ${rule}: ${n} terms in one outcome; at most ${MOST_TERMS}.`)
  }
  return {
    words,
    index(form, rule) {
      if (form.kind === 'never' || form.kind === 'unknown') return add([Outcome[form.kind], 0])
      fits(form.terms.length, rule)
      const terms = [...form.terms].sort((a, b) => a.event - b.event || a.offset - b.offset)
      const kind = terms.length === 1 ? Outcome.first : Outcome[form.kind]
      return add([kind, terms.length, ...terms.flatMap((t) => [t.event, t.offset, ROLLS.indexOf(t.roll)])])
    },
    either(outcomes, rule) {
      fits(outcomes.length, rule)
      return add([Outcome.either, outcomes.length, ...outcomes])
    },
  }
}

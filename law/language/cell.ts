/** What one cell of a compiled rule holds: a value, or the outcome that gives its day. */
import type { LinkedCondition, LinkedDay, LinkedLaw, LinkedPick, LinkedRule, LinkedVersion } from './link.ts'
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

/** One definite way in which a rule's axes stand; filled anew for each cell. */
export interface Way {
  readonly choices: Int8Array
  readonly rules: Int8Array
  readonly comparisons: Map<string, boolean>
  readonly open: Map<object, number>
}
export const newWay = (law: LinkedLaw): Way => ({
  choices: new Int8Array(law.choices.length),
  rules: new Int8Array(law.rules.length),
  comparisons: new Map(),
  open: new Map(),
})

export function cellOf(
  rule: LinkedRule,
  v: LinkedVersion | undefined,
  way: Way,
  picked: readonly number[],
  pool: OutcomePool,
): number {
  if (!v) return rule.type === 'day' ? pool.index({ kind: 'never' }, rule.id) : rule.beforeLaw
  const fired = v.unless.find((x) => truth(x.when, way, picked))
  const e = fired ? fired.then : v.value
  if (rule.type === 'verdict') return truth(e as LinkedCondition, way, picked) ? 1 : 0
  if (rule.type === 'pick') return pickOf(e as LinkedPick, way, picked)
  return pool.index(formOf(e as LinkedDay, way, picked, rule.id), rule.id)
}

function truth(e: LinkedCondition, way: Way, picked: readonly number[]): boolean {
  switch (e.kind) {
    case 'is':
      return ((e.mask >> way.choices[e.choice]!) & 1) === 1
    case 'all':
      return e.of.every((x) => truth(x, way, picked))
    case 'any':
      return e.of.some((x) => truth(x, way, picked))
    case 'not':
      return !truth(e.of, way, picked)
    case 'holds':
      return way.rules[e.rule] === 1
    case 'compare':
    case 'within':
      return way.comparisons.get(e.name)!
    case 'reading':
      return truth(e.as[picked[e.switch]!]!, way, picked)
    case 'unsettled':
      return way.open.get(e) === 1
  }
}
function pickOf(e: LinkedPick, way: Way, picked: readonly number[]): number {
  switch (e.kind) {
    case 'value':
      return e.value
    case 'when':
      return pickOf(truth(e.if, way, picked) ? e.then : e.else, way, picked)
    case 'reading':
      return pickOf(e.as[picked[e.switch]!]!, way, picked)
    case 'unsettled':
      return pickOf(e.between[way.open.get(e)!]!, way, picked)
  }
}

export const NO_WAY: Way = {
  choices: new Int8Array(0),
  rules: new Int8Array(0),
  comparisons: new Map(),
  open: new Map(),
}

export function compileComparison(
  rule: LinkedRule,
  name: string,
  c: LinkedCondition & { kind: 'compare' | 'within' },
  picked: readonly number[],
  pool: OutcomePool,
): TableComparison {
  const side = (e: LinkedDay): number => pool.index(formOf(e, NO_WAY, picked, rule.id), rule.id)
  if (c.kind === 'within') return { kind: 'within', name, day: side(c.day), from: c.from, to: c.to }
  return { kind: 'not after', name, left: side(c.left), right: side(c.right) }
}

function formOf(e: LinkedDay, way: Way, picked: readonly number[], rule: string): Form {
  if (way === NO_WAY && (e.kind === 'when' || (e.kind === 'unsettled' && e.between.length > 0)))
    throw new Error(`Rule ${rule}: a comparison chooses between days; make that day a rule.`)
  switch (e.kind) {
    case 'never':
      return { kind: 'never' }
    case 'date':
      return { kind: 'first', terms: [{ event: 0, offset: e.day, roll: 'as-is' }] }
    case 'event':
      return { kind: 'first', terms: [{ event: e.event, offset: 0, roll: 'as-is' }] }
    case 'plus': {
      const of = formOf(e.of, way, picked, rule)
      if (of.kind === 'never' || of.kind === 'unknown') return of
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
      const forms = e.of.map((x) => formOf(x, way, picked, rule))
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
    case 'when':
      return formOf(truth(e.if, way, picked) ? e.then : e.else, way, picked, rule)
    case 'reading':
      return formOf(e.as[picked[e.switch]!]!, way, picked, rule)
    case 'unsettled':
      return e.between.length === 0 ? { kind: 'unknown' } : formOf(e.between[way.open.get(e)!]!, way, picked, rule)
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

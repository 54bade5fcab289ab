/**
 * A rule's formula as text, printed from the expression itself: the law book shows it, and a mutant says with it what it
 * changed. Names are the ids of facts, rules and readings; what fits on one line stands on one.
 */
import { isoOf } from './language/day.ts'
import type { LinkedDay, LinkedLaw, LinkedValue } from './language/link.ts'

/** A line, or a head with parts below it. */
type Text =
  | string
  | {
      readonly head: string
      readonly parts: readonly (readonly [string, Text])[]
      readonly between: string
      readonly end: string
    }

const WIDTH = 100

/** One line, however long. `values` are the names of a pick rule's own values. */
export const formulaLine = (law: LinkedLaw, e: LinkedValue, values: readonly string[] = []): string =>
  flat(textOf(law, e, values))

/** Lines of at most about 100 columns where the parts allow it. */
export const formulaLines = (law: LinkedLaw, e: LinkedValue, values: readonly string[] = []): readonly string[] =>
  lines(textOf(law, e, values), '')

function flat(t: Text): string {
  if (typeof t === 'string') return t
  return `${t.head}${t.parts.map(([name, part]) => name + flat(part)).join(t.between)}${t.end}`
}
function lines(t: Text, indent: string): string[] {
  const one = flat(t)
  if (typeof t === 'string' || indent.length + one.length <= WIDTH) return [indent + one]
  const inner = `${indent}  `
  return [
    indent + t.head.trimEnd(),
    ...t.parts.flatMap(([name, part]) => {
      const [first, ...rest] = lines(part, inner)
      return [inner + name + first!.slice(inner.length), ...rest]
    }),
    ...(t.end ? [indent + t.end] : []),
  ]
}
const list = (head: string, parts: readonly Text[]): Text => ({
  head: `${head}(`,
  parts: parts.map((p) => ['', p] as const),
  between: ', ',
  end: ')',
})
const branches = (head: string, parts: readonly (readonly [string, Text])[], between = ' '): Text => ({
  head,
  parts,
  between,
  end: '',
})

function textOf(law: LinkedLaw, e: LinkedValue, values: readonly string[]): Text {
  const of = (x: LinkedValue): Text => textOf(law, x, values)
  switch (e.kind) {
    case 'is': {
      const c = law.choices[e.choice]!
      const named = c.values.filter((_, i) => (e.mask >> i) & 1)
      if (named.length === 0) return `${c.id} is nothing`
      return `${c.id} is ${named.length === c.values.length ? 'anything' : named.join(' or ')}`
    }
    case 'all':
      return e.of.length === 0 ? 'always' : e.of.length === 1 ? of(e.of[0]!) : list('all of ', e.of.map(of))
    case 'any':
      return e.of.length === 0 ? 'never so' : e.of.length === 1 ? of(e.of[0]!) : list('any of ', e.of.map(of))
    case 'not':
      return list('not ', [of(e.of)])
    case 'holds':
      return law.rules[e.rule]!.id
    case 'compare':
      // "before" is written as "the day after is not after".
      return e.left.kind === 'plus' && e.left.days === 1 && e.left.roll === 'as-is'
        ? branches('', [
            ['', of(e.left.of)],
            ['< ', of(e.right)],
          ])
        : branches('', [
            ['', of(e.left)],
            ['<= ', of(e.right)],
          ])
    case 'within':
      return branches('', [
        ['', of(e.day)],
        ['within ', e.from.map((from, i) => `${monthDay(from)} to ${monthDay(e.to[i]!)}`).join(' or ')],
      ])
    case 'reading':
      return branches(
        `by ${law.switches[e.switch]!.id}: `,
        law.switches[e.switch]!.options.map((o, i) => [`${o} -> `, of(e.as[i] as LinkedValue)] as const),
        ' | ',
      )
    case 'unsettled':
      return 'between' in e && e.between.length > 0
        ? list('not settled: one of ', e.between.map(of))
        : `not settled ("${e.why}")`
    case 'never':
      return 'never'
    case 'date':
      return isoOf(e.day)
    case 'event':
      return eventText(law, e.event)
    case 'plus':
      return plusText(law, e)
    case 'first':
      return list('first of ', e.of.map(of))
    case 'last':
      return list('last of ', e.of.map(of))
    case 'when':
      return branches('', [
        ['if ', of(e.if)],
        ['then ', of(e.then as LinkedValue)],
        ['else ', of(e.else as LinkedValue)],
      ])
    case 'value':
      return `"${values[e.value] ?? e.value}"`
  }
}
const ROLLS = {
  'as-is': '',
  'next-working-day': ' (rolls to a working day)',
  'working-days': ' working days',
} as const
function plusText(law: LinkedLaw, e: LinkedDay & { kind: 'plus' }): string {
  const days = `${e.days < 0 ? '-' : '+'} ${Math.abs(e.days)}`
  return `${flat(textOf(law, e.of, []))} ${days}${ROLLS[e.roll]}`
}
/** "birth_date + 18 years", "learned_on + 3 months", "10-01 in the year of a day", or the id of a day fact or day rule. */
export function eventText(law: LinkedLaw, event: number): string {
  const source = law.sources[event]!
  if (source.kind !== 'anniversary') return law.events[event]!
  const of = law.events[source.of]!
  const { n, unit } = source.term
  if (unit !== 'date of a year') return `${of} + ${n} ${n === 1 ? unit.slice(0, -1) : unit}`
  const years = n === 0 ? '' : ` ${n < 0 ? '-' : '+'} ${Math.abs(n)}`
  return `${monthDay(source.term.month * 100 + source.term.dayOfMonth)} in year(${of})${years}`
}
const monthDay = (md: number): string =>
  `${String(Math.floor(md / 100)).padStart(2, '0')}-${String(md % 100).padStart(2, '0')}`

import { describe, expect, test } from 'vitest'
import { groups } from '../facts.ts'
import type { Rule } from '../language/rule.ts'
import { law } from '../law.ts'
import { EFFECTS } from '../timeline.ts'
import { institutions } from './en.ts'
import { institutions as whyInstitutions } from './en/why.ts'
import { messagesIn } from './index.ts'
import type { WhyWords, When, Words } from './types.ts'

const en = await messagesIn('en')

const rules: readonly Rule[] = law.law.rules

/** Every node under `of` for which `take` gives something. */
function gather(of: unknown, take: (node: Record<string, unknown>) => unknown): Set<string> {
  const found = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const taken = take(node as Record<string, unknown>)
    if (typeof taken === 'string') found.add(taken)
    Object.values(node).forEach(visit)
  }
  visit(of)
  return found
}
const keys = (of: object): Set<string> => new Set(Object.keys(of))

describe('everything that the law as shipped can say has its words, and there are no others', () => {
  test('rules, each with a sentence for every version', () => {
    expect(keys(en.rules)).toEqual(new Set(rules.map((r) => r.id)))
    const untold = rules.flatMap(({ id, versions }) => {
      const told = en.rules[id as keyof typeof en.rules].law.length
      const problem = `law/messages/en/why/: "law" of ${id} says ${told} sentences. Expected one for each of ${versions.length} versions.`
      return told === versions.length ? [] : [problem]
    })
    expect(untold).toEqual([])
  })
  test('the values of rules that answer with one of their own', () => {
    for (const rule of rules) {
      const words = en.rules[rule.id as keyof typeof en.rules]
      if (rule.type === 'pick') expect('values' in words && keys(words.values), rule.id).toEqual(new Set(rule.values))
      else
        expect(keys(words), rule.id).toEqual(
          new Set(['title', 'question', 'law', ...(rule.type === 'day' ? ['says', 'never'] : ['yes', 'no'])]),
        )
    }
  })
  test('facts and their values', () => {
    expect(keys(en.facts)).toEqual(new Set(law.law.facts.map((f) => f.id)))
    for (const f of law.law.facts) {
      const words = en.facts[f.id as keyof typeof en.facts]
      if (f.kind === 'choice') expect('values' in words && keys(words.values), f.id).toEqual(new Set(f.values))
      else expect(words, f.id).not.toHaveProperty('values')
    }
  })
  test('groups of questions', () => expect(keys(en.groups)).toEqual(new Set(groups)))
  test('readings and their options', () => {
    expect(keys(en.readings)).toEqual(new Set(law.law.switches.map((s) => s.id)))
    for (const s of law.law.switches)
      expect(keys(en.readings[s.id as keyof typeof en.readings].options), s.id).toEqual(keys(s.options))
  })
  test('labels of exceptions', () => {
    const labels = new Set(rules.flatMap((r) => r.versions.flatMap((v) => (v.unless ?? []).map((x) => x.label))))
    expect(keys(en.exceptions)).toEqual(labels)
  })
  test('what the law leaves open, also for situations open when a version begins', () => {
    const whys = gather(rules, (node) => (node['kind'] === 'unsettled' ? node['why'] : undefined))
    for (const r of rules)
      r.versions.forEach(
        (v, i) => v.onOpen === 'unsettled' && whys.add(`${r.id}: situations open when version ${i + 1} begins`),
      )
    expect(keys(en.doubts)).toEqual(whys)
  })
  test('lines of the timeline, spans with their end', () => {
    expect(keys(en.effects)).toEqual(new Set(EFFECTS.map((e) => e.id)))
    for (const e of EFFECTS) expect('ends' in en.effects[e.id], e.id).toBe(e.kind === 'span')
  })
})

test.each([
  ['what answers are said with', institutions as readonly Words[]],
  ['what stands behind them', whyInstitutions as readonly WhyWords[]],
])('no two institutions have the same entry: %s', (_, all) => {
  const entries = all.flatMap((words) =>
    Object.entries(words).flatMap(([kind, of]) => Object.keys(of as object).map((entry) => `${kind} ${entry}`)),
  )
  expect(entries).toHaveLength(new Set(entries).size)
})

describe('days in sentences', () => {
  const known: When = { earliest: '2026-02-10', latest: '2026-02-10' }
  const between: When = { earliest: '2023-08-04', latest: '2023-08-10' }
  const open: When = { earliest: '2026-04-02', latest: 'any later day' }
  test('a day, a range, a range without end', () => {
    const { says } = en.rules['exit-ban/from']
    expect(says(known)).toBe('An exit ban stands from 10 February 2026.')
    expect(says(between)).toBe('An exit ban stands from a day between 4 August 2023 and 10 August 2023.')
    expect(says(open)).toBe('An exit ban stands from 2 April 2026 or a later day.')
  })
  test('never, or from a day on', () => {
    expect(en.answer.range(open, true)).toBe('2 April 2026 or later, or never')
    expect(en.answer.range(between, false)).toBe('a day between 4 August 2023 and 10 August 2023')
  })
  test('the day asked about lies after the last day to which the law is read', () => {
    expect(en.consulting.askedLater('2026-03-10')).toContain('only up to 10 March 2026')
  })
})

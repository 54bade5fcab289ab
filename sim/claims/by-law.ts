/** A claim tested by the law's text: one rule, asked of one person before and after something changes, under every reading. */
import { clock, knownWorkingDay, zones } from '@draftlight/country'
import { ask, dayOf, factsFrom, law, type Answer, type AnswerValue } from '@draftlight/law'
import type { Claim, ClaimResult, HangsOn, LawTest, Span } from './claim.ts'
import { verdictOfText } from './verdict.ts'

/** Throws GivenError on a fact that the law does not know, RangeError on such a rule. */
export function answerOf({ rule, on }: LawTest, given: Readonly<Record<string, unknown>>): Answer {
  const facts = factsFrom(law, given, { on: dayOf(on), clock, zones, otherwiseNever: true })
  return ask(law, rule, facts, { workingDays: knownWorkingDay })
}

export function testByLaw(claim: Claim, test: LawTest): ClaimResult {
  const before = test.before && answerOf(test, test.before)
  const after = answerOf(test, test.after)
  const values = [before ? over(before) : 'never', over(after)] as const
  const asDays = values.every((v) => dayOrRange(v) !== undefined)
  const [a, b] = values.map((v) => (asDays ? dayOrRange(v)! : happens(v))) as [Span, Span]
  const range = { low: b.low - a.high, high: b.high - a.low }
  // the default readings, or where they leave it open the middle of what they leave open
  const [c, d] = [before ? before.value : 'never', after.value].map((v) => middle(asDays ? dayOrRange(v)! : happens(v)))
  return {
    id: claim.id,
    claim: claim.claim,
    tested: claim.tested,
    scenarios: [],
    indicator: test.rule,
    unit: asDays ? 'days' : '0 no, 1 yes',
    direction: claim.direction,
    smallest: claim.smallest,
    before: c!,
    after: d!,
    difference: d! - c!,
    range,
    chance: null,
    withoutUnsourced: null,
    ...verdictOfText(range, claim.direction, claim.smallest, "follows from the law's text"),
    hangsOn: [...new Map([before, after].flatMap((x) => (x ? readingsOf(x) : [])).map((h) => [h.what, h])).values()],
    builtOn: [],
    table: {
      columns: ['', 'by default', 'under all readings'],
      rows: [
        ...(before ? [['before', words(before.value), words(over(before))]] : []),
        [before ? 'after' : 'asked', words(after.value), words(over(after))],
      ],
    },
    sources: [...new Set([...claim.sources, ...(before?.cites ?? []), ...after.cites])],
  }
}

const over = (answer: Answer): AnswerValue => answer.overReadings ?? 'unknown'

/** Days since 1970, where it is a day under whatever reading. */
function dayOrRange(value: AnswerValue): Span | undefined {
  if (typeof value === 'string') {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined
    return { low: dayOf(value), high: dayOf(value) }
  }
  if ('oneOf' in value || value.orNever) return undefined
  return { low: dayOf(value.earliest), high: dayOf(value.latest) }
}

/** 1 where it happens, or is so; 0 where it never does, or is not so. */
function happens(value: AnswerValue): Span {
  if (typeof value === 'string') {
    const is = value === 'never' || value === 'no' ? 0 : 1
    return value === 'unknown' ? { low: 0, high: 1 } : { low: is, high: is }
  }
  if ('oneOf' in value) throw new Error('A claim asks no rule that answers in words.')
  return { low: value.orNever ? 0 : 1, high: 1 }
}

const middle = ({ low, high }: Span): number => (low + high) / 2

const readingsOf = ({ readings }: Answer): HangsOn[] =>
  Object.entries(readings).map(([what, options]) => ({
    what,
    meaning: Object.entries(options)
      .map(([option, value]) => `${option}: ${words(value)}`)
      .join('; '),
    atLow: null,
    atHigh: null,
    source: 'a contested reading of the law',
  }))

function words(value: AnswerValue): string {
  if (typeof value === 'string') return value
  if ('oneOf' in value) return value.oneOf.join(' or ')
  const range = value.earliest === value.latest ? value.earliest : `${value.earliest} to ${value.latest}`
  return value.orNever ? `never, or ${range}` : range
}

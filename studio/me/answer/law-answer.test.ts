import { ask, dayOf, isoOf, law, lawReadTo, parseDay, sources } from '@draftlight/law'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { say, speak } from '../../messages/index.ts'
import { answerMessagesIn, messagesIn, type AnswerMessages } from '@draftlight/law'
import { answered, bornBetween, nothingAnswered } from '../answers.ts'
import type { Answer, Answers, DayAnswer } from '../answers.ts'
import { detailsOf } from '../why/details.ts'
import { dayAsked } from '../asking/facts-of.ts'
import { lawAnswer } from './law-answer.ts'
import { peopleAsk } from '../why/people-ask.ts'
import { situations } from '../situations.ts'
import type { SituationId } from '../situations.ts'
import { helpers } from '../who-helps.ts'

let words: AnswerMessages
beforeAll(async () => {
  await speak({ language: 'en', voice: 'you' })
  words = await answerMessagesIn('en')
})

const noon = (iso: string): number => Date.parse(`${iso}T12:00:00+03:00`)
const on = (iso: string): DayAnswer => ({ kind: 'day', how: 'on', on: dayOf(iso) })
const account: Answers = {
  ...nothingAnswered(),
  situation: 'account',
  age: 22,
  region: 'RU-TVE',
  standing: 'callable',
  paper: 'nothing',
  said: { placed_at: on('2026-02-10'), appearance_at: on('2026-03-12') },
}
const asked = (answers: Answers, iso = '2026-03-01') => {
  const answer = lawAnswer(words, answers, noon(iso))
  return { ...answer, ...answer.rest() }
}

test('who helps rests on sources that the law lists, and was seen in a month or a year', () => {
  for (const { name, seen } of helpers) expect(seen, name).toMatch(/^\d{4}(-(0[1-9]|1[0-2]))?$/)
  for (const { name, sources: of } of helpers)
    expect(
      of.filter((code) => !(code in sources)),
      name,
    ).toEqual([])
})

describe('a summons in the account', () => {
  test('the ban from placement, service at the earliest, measures at the earliest with the default beside', () => {
    const { sentences, entries } = asked(account)
    expect(sentences!.now.join(' ')).toContain('Exit ban: perhaps in force on this day, from 10 February 2026.')
    expect(sentences!.next.join(' ')).toMatch(/Temporary measures: 2 March 2026 at the earliest\. .*: 2 April 2026/)
    expect(entries.find((entry) => entry.id === 'exit-ban')).toMatchObject({ day: '2026-02-10', endDay: undefined })
    expect(entries.find((entry) => entry.id === 'served')).toMatchObject({ day: '2026-02-10' })
    expect(entries.find((entry) => entry.id === 'appearance-due')).toMatchObject({ when: '12 March 2026' })
  })
  test('each remedy has its four lines; one that the law calls closed is not there', () => {
    const { things } = asked(account)
    expect(things.map((thing) => thing.id)).toContain('appearing')
    for (const thing of things)
      for (const line of [thing.doesNotStop, thing.seen, thing.before]) expect(line.length, thing.id).toBeGreaterThan(0)
    expect(things.find((thing) => thing.id === 'appearing')!.ends.join(' ')).toContain('exit ban')
  })
  test('reasons come with article and sources as text, never an address', async () => {
    const { facts, entries } = asked(account)
    const details = detailsOf(await messagesIn('en'), entries.find((entry) => entry.id === 'exit-ban')!.rules, facts!)
    expect(details.reasons.flatMap(({ lines }) => lines).length).toBeGreaterThan(0)
    expect(details.cites.join(' ')).toMatch(/53-FZ art\. 7\.1/)
    expect(details.readings.length).toBeGreaterThan(0)
    expect(JSON.stringify(details)).not.toMatch(/https?:/)
  })
  test('a fact said to be unknown is not asked again', () => {
    const { next } = asked(account)
    const unknown: Answer = { kind: 'choice', value: 'unknown' }
    expect(asked(answered(account, next!, unknown)).next).not.toBe(next)
  })
  test('what cannot all be true is named and not computed through', () => {
    const wrong = { ...account, said: { ...account.said, account_notice_at: on('2026-01-05') } }
    const answer = asked(wrong)
    expect(answer.contradiction).toContain('“the day of the notice in the account” lies before “the day of placement”')
    expect([answer.entries, answer.things, answer.next]).toEqual([[], [], undefined])
  })
})

test('a day of dispatch that was named stands among the days, with what the law says of it', () => {
  const decision = { callup_decision_on: on('2026-02-20'), dispatch_on: on('2026-03-05') }
  const { entries } = asked({ ...account, situation: 'decision', said: decision })
  expect(entries.find((entry) => entry.id === 'dispatch')).toMatchObject({
    title: 'The day of dispatch',
    when: '5 March 2026',
    day: '2026-03-05',
    says: expect.stringContaining('the law does not allow dispatch'),
  })
  const days = entries.map(({ order }) => order)
  expect(days).toEqual(days.toSorted())
  // in a window, whether it is lawful hangs on more
  const open = asked({ ...account, situation: 'decision', said: { ...decision, dispatch_on: on('2026-04-05') } })
  expect(open.entries.find((entry) => entry.id === 'dispatch')!.says).toBe(
    'Not known for this day: lawfulness of dispatch.',
  )
  const { dispatch_on: _, ...notNamed } = decision
  expect(asked({ ...account, situation: 'decision', said: notNamed }).entries.map(({ id }) => id)).not.toContain(
    'dispatch',
  )
})

test.each([
  ['placed_at', '2026-03-05', 'the day of placement'],
  ['birth_date', '2030-01-01', 'the date of birth'],
  ['appearance_at', '2099-01-01', 'the appearance date'],
])('a day that has not come is a slip, and nothing is computed from it: %s', (fact, day, name) => {
  const answer = asked({ ...account, age: undefined, said: { ...account.said, [fact]: on(day) } })
  expect(answer.contradiction).toContain(name)
  expect(answer.sentences).toBeUndefined()
})
test('an answer that is not known takes nothing back: his age stays, and its day of birth lies within it', () => {
  const born = (said: Answers['said'], iso?: string) => {
    const facts = asked({ ...account, on: iso === undefined ? undefined : dayOf(iso), said }).facts!
    const e = law.eventOf.get('birth_date')!
    return [facts.lo[e], facts.hi[e]].map((day) => isoOf(day!))
  }
  const of22 = ['2003-03-02', '2004-03-01']
  expect(born({ birth_date: { kind: 'day', how: 'unknown' } })).toEqual(of22)
  expect(born({}, '2026-12-01')).toEqual(of22)
  const between = { from: dayOf('1990-01-01'), to: dayOf('2003-05-05') }
  expect(born({ birth_date: { kind: 'day', how: 'between', ...between } })).toEqual(['2003-03-02', '2003-05-05'])
  expect(asked({ ...account, said: { birth_date: on('1990-01-01') } }).contradiction).toContain('the date of birth')
})
test('where the appearance date is not known, the end of his age is no day of measures', () => {
  const { entries } = asked({ ...account, situation: 'fly', age: 29, said: { placed_at: on('2026-02-10') } })
  expect(entries.find(({ id }) => id === 'measures')!.when).toBeUndefined()
})
test('what has come by the day asked about is no slip, nor what comes today beyond Moscow', () => {
  const later = { ...account, on: parseDay('2026-03-10'), said: { placed_at: on('2026-03-05') } }
  expect(asked(later).contradiction).toBeUndefined()
  expect(asked({ ...account, region: 'unknown', said: { placed_at: on('2026-03-02') } }).contradiction).toBeUndefined()
})

test('the first line comes with the first day after the law was read to', () => {
  expect(asked(account, '2026-03-10').askedLater).toBeUndefined()
  expect(asked(account, '2026-03-11').askedLater).toContain('only up to 10 March 2026')
  expect(lawReadTo).toBe(parseDay('2026-03-10'))
})

test('today is the commissariat’s day, not the phone’s', () => {
  const now = Date.parse('2026-03-01T22:00:00+03:00')
  expect(dayAsked({ ...account, region: 'RU-KAM' }, now)).toBe(parseDay('2026-03-02'))
  expect(dayAsked({ ...account, region: 'RU-KGD' }, now)).toBe(parseDay('2026-03-01'))
  expect(lawAnswer(words, { ...account, region: 'RU-KAM' }, now).zone).toContain('UTC+12')
})
test('a year of life is a year of births', () => {
  const { from, to } = bornBetween(22, dayOf('2026-03-01'))
  expect([isoOf(from), isoOf(to)]).toEqual(['2003-03-02', '2004-03-01'])
})

describe('a missing ground is never a permission', () => {
  const nothingStops = () => say.me.now.nothingStops
  test.each(Object.keys(situations) as SituationId[])('%s, of whom nothing else is known', (situation) => {
    const { sentences } = asked({ ...nothingAnswered(), situation, region: 'unknown' })
    const said = sentences!.now.join(' ')
    // only where the law itself says that this ban does not stand
    if (situation !== 'woman' && situation !== 'reservist') expect(said).not.toContain(nothingStops())
    expect(said).toMatch(/cannot see the register/)
  })
  test('where it says that nothing stops him, it names what it does not see', () => {
    const { sentences } = asked({ ...nothingAnswered(), situation: 'woman', region: 'RU-TVE', age: 25 })
    expect(sentences!.now).toEqual(expect.arrayContaining([nothingStops(), say.me.now.notSeen]))
  })
  test('whatever is answered, "nothing stops" never stands beside a ban that stands or may stand', () => {
    const day = fc.integer({ min: -40, max: 60 }).map((n) => dayOf('2026-03-01') + n)
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(situations) as SituationId[])),
        fc.constantFrom('callable', 'deferred', 'reserve', 'unknown', undefined),
        fc.option(day),
        fc.option(day),
        (situation, standing, placed, appearance) => {
          const said: Record<string, Answer> = {}
          if (placed !== null) said['placed_at'] = { kind: 'day', how: 'on', on: placed }
          if (appearance !== null) said['appearance_at'] = { kind: 'day', how: 'on', on: appearance }
          const { sentences, facts } = lawAnswer(words, { ...account, situation, standing, said }, noon('2026-03-01'))
          if (!facts || !sentences!.now.includes(nothingStops())) return
          expect(ask(law, 'exit-ban/in-force', facts).value).toBe('no')
          expect(sentences!.now.join(' ')).not.toMatch(/Exit ban: (perhaps )?in force/)
        },
      ),
      { numRuns: 60, seed: 9 },
    )
  }, 60_000)
})

describe('situations and questions people ask', () => {
  test('every rule, fact and remedy that they name exists', () => {
    for (const [id, { rules }] of [...Object.entries(situations), ...Object.entries(peopleAsk)])
      for (const rule of rules) expect(law.ruleOf.has(rule), `${id}: ${rule}`).toBe(true)
    const own = ['age', 'region', 'standing', 'paper', 'paper_on', 'travel_on']
    const facts = new Set(law.law.facts.map((f) => f.id))
    for (const [id, { asks }] of Object.entries(situations))
      for (const ask of asks) expect(own.includes(ask) || facts.has(ask), `${id}: ${ask}`).toBe(true)
  })
  test('each of the twenty typical questions has an answer with an article', async () => {
    expect(Object.keys(peopleAsk)).toHaveLength(20)
    const whole = await messagesIn('en')
    for (const [id, { situation, rules }] of Object.entries(peopleAsk)) {
      const { facts } = asked({ ...account, situation }, '2026-11-25')
      for (const rule of rules)
        expect(detailsOf(whole, [rule], facts!).cites.length, `${id}: ${rule}`).toBeGreaterThan(0)
    }
  }, 60_000)
})

describe('what stands in the sentences, at the edges', () => {
  test('the first day of a ban is a day of it', () => {
    const now = (iso: string): string => asked({ ...account, on: dayOf(iso) }, '2026-03-01').sentences!.now.join(' ')
    expect(now('2026-02-10')).toContain('from 10 February 2026')
    expect(now('2026-02-09')).not.toContain('Exit ban: perhaps in force on this day')
  })
  test('a day of dispatch that was named comes before whatever begins later', () => {
    const said = { ...account.said, callup_decision_on: on('2026-02-20'), dispatch_on: on('2026-03-02') }
    const near = asked({ ...account, situation: 'decision', said }).sentences!.next.join(' ')
    expect(near).toContain('The day of dispatch: 2 March 2026')
    const far = { ...said, dispatch_on: on('2026-12-01') }
    expect(asked({ ...account, situation: 'decision', said: far }).sentences!.next.join(' ')).not.toMatch(
      /^The day of dispatch/,
    )
  })
  test('a letter that came was sent on a day that nobody here knows; what has not been placed has no day in Moscow', () => {
    const letter: Answers = {
      ...account,
      region: 'RU-KAM',
      paper: 'letter',
      situation: 'paper',
      said: { paper_on: on('2026-02-20') },
    }
    const { facts } = asked(letter)
    const sent = law.eventOf.get('registered_letter_dispatched_at')!
    expect(facts!.lo[sent]!).toBeLessThan(facts!.hi[sent]!)
    const notYet = asked({ ...account, region: 'RU-KAM', said: { placed_at: { kind: 'day', how: 'not yet' } } })
    expect(notYet.contradiction).toBeUndefined()
  })
  test('papers of a reason may still be had by whoever has a reason', () => {
    const choice = (value: string): Answer => ({ kind: 'choice', value })
    const ids = (valid_reason: string): readonly string[] =>
      asked({
        ...account,
        said: { ...account.said, valid_reason: choice(valid_reason), valid_reason_documented: choice('no') },
      }).things.map(({ id }) => id)
    const [none, other] = [
      law.choices[law.choiceOf.get('valid_reason')!]!.values[0]!,
      law.choices[law.choiceOf.get('valid_reason')!]!.values[1]!,
    ]
    expect(none).toBe('none')
    expect(ids(other)).toContain('valid-reason')
    expect(ids(none)).not.toContain('valid-reason')
  })
})

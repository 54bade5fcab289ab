// Made-up people on a day after the law was read: what the first sentences have to say to each, and what they may not.
import { answerMessagesIn, dayOf, law } from '@draftlight/law'
import { beforeAll, describe, expect, test } from 'vitest'
import { say, speak } from '../messages/index.ts'
import type { Language } from '../messages/index.ts'
import { nothingAnswered } from './answers.ts'
import type { Answers } from './answers.ts'
import { lawAnswer } from './answer/law-answer.ts'
import { ruleSays } from './why/rule-says.ts'
import { situationOf } from './situations.ts'
import { now, people, today } from './testing/people.ts'
import type { Person, PersonId } from './testing/people.ts'

const answerTo = async (id: PersonId, language: Language = 'en') => {
  await speak({ language, voice: 'you' })
  const words = await answerMessagesIn(language, 'you')
  const answers: Answers = { ...nothingAnswered(), ...(people[id] as Partial<Answers>) }
  const answer = lawAnswer(words, answers, now)
  const { now: first, next, can } = answer.sentences!
  return { ...answer, ...answer.rest(), words, first: first.join(' '), next: next.join(' '), can: can.join(' ') }
}

describe('the day that is worse for him', () => {
  test('noticed, and not known since when: no day of 2023 is named, and the ban may stand', async () => {
    const { first, next, entries } = await answerTo('saw a summons yesterday')
    expect(first).toMatch(/Exit ban: perhaps in force on this day, from 28 November 2026 or before, or never\./)
    expect(next).toContain('Appearance due: 15 December 2026.')
    expect([first, next, ...entries.flatMap(({ when, byDefault }) => [when, byDefault])].join(' ')).not.toContain(
      '2023',
    )
  })
  test('found fit with limits after the summons: by one reading the ban stays, by the one best supported it ended that day', async () => {
    const { first, entries } = await answerTo('found fit with limits after the summons')
    expect(first).toMatch(
      /^Exit ban: perhaps in force on this day, from 20 October 2026\. Temporary measures: .* The law is read in different ways/,
    )
    expect(entries.find(({ id }) => id === 'exit-ban')!.ends).toContain('20 November 2026')
  })
  test('a ban of a summons whose placement is known is named, also where nothing is said of paper', async () => {
    const { first, entries } = await answerTo('in the account, and nothing said of paper')
    expect(first).toMatch(/^Exit ban: perhaps in force on this day, from 20 November 2026 or before, or never\. By the/)
    expect(entries.find(({ id }) => id === 'exit-ban')!.when).toContain('20 November 2026')
  })
  test('the day on which he turned eighteen is no day of a ban', async () => {
    const { entries } = await answerTo('eighteen and a paper that nobody dated')
    const ofSummons = entries.filter(({ id }) => id !== 'liable')
    expect(ofSummons.map(({ when }) => when).join(' ')).not.toMatch(/(2007|2008|2025)/)
  })
  test('a reading that somebody holds counts, also where the one best supported says never', async () => {
    const {
      first,
      next,
      entries,
      things,
      words,
      facts,
      on: asked,
    } = await answerTo('only in the city register of Moscow')
    expect(first).toContain('Exit ban: perhaps in force on this day, from 20 November 2026 at the earliest.')
    expect(first).not.toContain(say.me.now.nothingStops)
    expect(next).toContain('Appearance due: 10 December 2026 in the worst case.')
    expect(entries.map(({ id, day }) => `${id} ${day}`)).toContain('exit-ban 2026-11-20')
    expect(things.map(({ id }) => id)).toContain('appearing')
    const says = (rule: string) => ruleSays(words, rule, facts!, asked).says
    expect(says('measures/from')).toMatch(/^10 December 2026 at the earliest/)
  })
  test('measures that stand by another reading are named today, and the day best supported comes next', async () => {
    const { first, next } = await answerTo('twenty days over today')
    expect(first).toContain('Temporary measures: perhaps in force on this day, from 9 November 2026 at the earliest.')
    expect(next).toContain('Temporary measures: by the reading best supported 30 November 2026')
  })
  test('measures that stand by another reading are not denied in the same breath by what a region may add', async () => {
    await speak({ language: 'en', voice: 'you' })
    const words = await answerMessagesIn('en', 'you')
    const inFact: Partial<Answers> = { ...people['twenty days over today'], situation: 'measures' }
    const first = lawAnswer(words, { ...nothingAnswered(), ...inFact }, now).sentences!.now.join(' ')
    expect(first).toContain('Temporary measures: perhaps in force on this day')
    expect(first).not.toContain(words.rules['measures/regional'].no)
  })
  test('a day that may lie earlier is never shown as if it were sure', async () => {
    const { entries, next } = await answerTo('the day was yesterday')
    expect(entries.find(({ id }) => id === 'measures')!.when).toBe('19 December 2026 or before, or never')
    expect(next).toContain('19 December 2026')
  })
  test('without any day of a summons no age, and no first day of a law, is a day of a ban or of measures', async () => {
    const { first, entries } = await answerTo('past the age, flies tomorrow, no summons')
    expect(first).not.toMatch(/measures|20(10|23)/)
    expect(entries.filter(({ id }) => id !== 'liable').map(({ when }) => when)).not.toContainEqual(
      expect.stringMatching(/\d{4}/),
    )
    // what hangs on the period alone keeps its day
    const { entries: twoWeeks } = await answerTo('twenty-nine, nothing more')
    expect(twoWeeks.flatMap(({ id, day }) => (day === undefined ? [] : [`${id} ${day}`]))).toContain(
      'self-appearance-due 2026-10-14',
    )
  })
  test('where nothing came on paper and nothing else is known, the end of his age is no day of a ban', async () => {
    const { entries } = await answerTo('twenty-nine, flies tomorrow, nothing on paper')
    expect(entries.filter(({ id }) => id !== 'liable').map(({ when }) => when)).not.toContainEqual(
      expect.stringMatching(/2014|2027/),
    )
  })
  test('a term is said to be over in the worst case by a day, not at the earliest on it', async () => {
    const { next } = await answerTo('a new citizen')
    expect(next).toContain('Registration of a new citizen due: 3 December 2026 in the worst case.')
  })
})

describe('what he came for', () => {
  test('whoever appeared on the day is not told that the day has passed', async () => {
    expect((await answerTo('appeared on the day')).first).not.toMatch(/duty is to appear|20 November 2026/)
  })
  test('where no fact is missing and the law is not settled, that is said', async () => {
    const { first } = await answerTo('deferred for some weeks more')
    expect(first).toMatch(/^Exit ban: perhaps in force .* What is not known yet, or not settled in law, decides\./)
  })
  test('a ban that is still to begin is named as what comes next', async () => {
    const { next, first } = await answerTo('placed before he is eighteen')
    expect(first).not.toContain('Exit ban')
    expect(next).toMatch(/Served: .* 2 December 2026\. Exit ban: 10 December 2026\./)
  })
  test.each([
    ['a new citizen', /27 November 2026 has passed/, /3 December 2026/],
    ['thirty in January', /age allows a call-up on this day/, /Call-up age ends: 16 January 2027 at the latest/],
    ['eighteen in December', /no duty of first registration/, /Call-up age begins: 10 December 2026/],
    ['a day in two months', /more than thirty days after placement/, /Appearance due: 29 January 2027/],
    ['the day is today', /the duty is to appear by 29 November 2026\./, /Appearance date missed: 30 November 2026/],
    ['taken at eighteen', /^Not known for this day: lawfulness of dispatch\./, /The day of dispatch: 1 December 2026/],
    ['appeared two days ago', /^On these facts no temporary measures apply.*28 November 2026 has passed/, /No further/],
    ['moved and told nobody', /3 November 2026 has passed\. A fine of/, /No further/],
    ['in the reserve', /^Not known for this day: whether a call-up on mobilization is possible/, /No further/],
    ['in the reserve and refused', /^On these facts no exit ban of a summons/, /No further/],
    ['wants alternative service', /31 March 2026\..* 31 March 2026 has passed/, /No further/],
    ['heard of it', /If nothing has changed since 10 March 2026: you have a right to an extract/, /No further/],
  ] as const)('%s', async (id, first, next) => {
    const answer = await answerTo(id)
    expect(answer.first).toMatch(first)
    expect(answer.next).toMatch(next)
  })
  test('that the date was missed is said once, and so is that a day may never come', async () => {
    const { first, next } = await answerTo('the day was yesterday')
    expect(first).toContain('counts as missed from 29 November 2026')
    expect(first).not.toContain('the duty is to appear by')
    expect(next).not.toContain(say.me.coming.perhaps)
    expect((await answerTo('the day is today')).next).toContain(say.me.coming.perhaps)
  })
  test('that it is not known stands before what is true of everybody', async () => {
    const { first } = await answerTo('heard of it')
    expect(first).toMatch(/^Not known for this day: notice of the placement; exit ban\. Looking at the entry/)
  })
  test('the first sentence is about the day of the journey, and says so', async () => {
    expect((await answerTo('flies tomorrow')).day).toBe('30 November 2026')
    expect((await answerTo('the day is today')).day).toBe('Today')
  })
  test('nobody is told of leaving who did not ask, or on whom something lies in fact', async () => {
    for (const id of ['eighteen in December', 'appeared two days ago', 'in the reserve and refused'] as const)
      expect((await answerTo(id)).first, id).not.toContain(say.me.now.nothingStops)
    expect((await answerTo('flies tomorrow, and nothing was placed')).first).toContain(say.me.now.nothingStops)
  })
  test('whoever may be in the reserve is told of the refusals reported, not that nothing stops him', async () => {
    for (const id of ['a nurse', 'abroad, and nothing more'] as const) {
      expect((await answerTo(id)).first, id).not.toContain(say.me.now.nothingStops)
      expect((await answerTo(id)).first, id).toContain('exit refused to men in the reserve, as reported')
    }
  })
  test('a woman with a military specialty is told that mobilization is another matter', async () => {
    expect((await answerTo('a nurse')).first).toMatch(/Not known for this day: whether a call-up on mobilization/)
  })
  test('whoever is on the register has no first registration before him or behind him', async () => {
    const { first, next } = await answerTo('seventeen and on the register')
    expect(first).toContain('no duty of first registration stands on this day')
    expect(first + next).not.toContain('First registration is foreseen')
    // where it is not known, its last day is said, and not its first as well
    const boy = await answerTo('seventeen, nothing more')
    expect(boy.first).toContain('First registration is foreseen by 31 March 2026')
    expect(boy.first).not.toContain('First registration begins')
  })
  test('the age for a call-up is no day of a girl', async () => {
    expect((await answerTo('a girl of sixteen')).next).not.toContain('Call-up age')
  })
  test('a deferral that is over is not called one that remains', async () => {
    const { first, words } = await answerTo('a deferral that is over')
    expect(first).toContain(words.rules['deferral/in-force'].no)
    expect(first).not.toContain(words.rules['register/record-ends-deferral'].no)
  })
  test('a paper that he signed has been served, also where the day was not asked', async () => {
    const { facts } = await answerTo('signed at the door')
    const handed = law.eventOf.get('handed_at')!
    expect([facts!.hi[handed], facts!.never[handed]]).toEqual([dayOf(today), 0])
  })
  test('how it came on paper says whether the law lists that way', async () => {
    const { first, words } = await answerTo('signed at the door')
    expect(first).toContain(words.rules['summons/channel-listed'].yes)
  })
  test('a decision limits exit until the service is over, and that is ahead of him', async () => {
    const { first, words } = await answerTo('the term to sue ends today')
    expect(first).toContain(words.rules['passport/exit-limited'].yes)
  })
  test('nothing is said to cancel, or not to cancel, a decision that nobody made', async () => {
    expect((await answerTo('taken at eighteen')).first).not.toContain('cancel')
  })
  test('a fact that he does not know may be the one that decides', async () => {
    const { ifThen } = await answerTo('taken and knows nothing')
    expect(ifThen!.fact).toBe('the day of the call-up decision')
    expect(ifThen!.ways.map(({ then }) => then).join(' ')).toContain('the law does not allow dispatch')
  })
  test('an age that calls nobody up is not on the timeline of a woman or a reservist', async () => {
    for (const id of ['a nurse', 'in the reserve'] as const)
      expect(
        (await answerTo(id)).entries.map((entry) => entry.id),
        id,
      ).not.toContain('liable')
    expect((await answerTo('eighteen in December')).entries.map(({ id }) => id)).toContain('liable')
  })
})

describe('what can still be done', () => {
  test('the last day is named as such; the day after, restoring stands first', async () => {
    const last = await answerTo('the term to sue ends today')
    expect(last.can).toContain('(last day: 29 November 2026, the day asked about)')
    expect(last.things.map(({ id }) => id)).not.toContain('restoring')
    expect((await answerTo('the term to sue ended yesterday')).things[0]!.id).toBe('restoring')
    expect((await answerTo('the term to sue may be over')).can).toContain('in the worst case, so perhaps over already)')
  })
  test('a term that runs past the day of dispatch has that day beside it, and so has what comes next', async () => {
    const { can, next, things } = await answerTo('sent off in nine days')
    expect(can).toContain('(last day: 27 February 2027; the day of dispatch is sooner: 8 December 2026)')
    expect(next).toMatch(/^Passport to be handed over: .* The day of dispatch: 8 December 2026\./)
    const suit = things.find(({ id }) => id === 'decision-suit')!
    expect(suit.ends.join(' ')).toMatch(/suspended until the judgment takes effect; by a bill, only if the court/)
    expect(suit.before.join(' ')).toContain('a complaint to the regional commission that was refused')
  })
  test('papers that he does not have yet can still be had', async () => {
    expect((await answerTo('ill, without papers yet')).things.map(({ id }) => id)).toContain('valid-reason')
  })
  test('whoever applied in time is not told that the term is over, nor to apply once more', async () => {
    const { first, things } = await answerTo('applied for alternative service in time')
    expect(first).toContain('By law the commission hears the application on its merits')
    expect(first).not.toContain('has passed')
    expect(things.map(({ id }) => id)).toEqual(['decision-complaint', 'decision-suit'])
    const nobody = await answerTo('wants alternative service')
    expect(nobody.first).toContain('31 March 2026 has passed')
    expect(nobody.things[0]!.id).toBe('alternative-service-late')
  })
  test('what belongs: a ban seen from abroad can be sued about, a contract is no matter of a ban', async () => {
    expect((await answerTo('abroad')).things.map(({ id }) => id)).toContain('ban-suit')
    expect((await answerTo('pressed to sign')).things.map(({ id }) => id)).toEqual(['prosecutor'])
  })
})

describe.each(['en', 'ru', 'uk'] as const)('everybody, in %s', (language) => {
  beforeAll(() => speak({ language, voice: 'you' }))
  test.each(Object.keys(people) as PersonId[])('%s', async (id) => {
    const { words, sentences, facts, entries, askedLater, zone, on: asked } = await answerTo(id, language)
    const all = [...sentences!.now, ...sentences!.next, ...sentences!.can]
    expect(askedLater).toBeDefined()
    expect(zone).not.toBe('')
    // nothing twice, and no register that differs twice
    expect(new Set(all).size).toBe(all.length)
    // that a reading gives nothing may be said of two things
    const byDefault = words.consulting.worse.byDefault('')
    const apart = sentences!.now
      .join(' ')
      .split(/(?<=\.) /)
      .filter((one) => !one.startsWith(byDefault))
    expect(new Set(apart).size, apart.join('\n')).toBe(apart.length)
    // the day on which a law began is no day of his
    const rules = situationOf((people[id] as Person).situation).rules
    const says = rules.map((rule) => ruleSays(words, rule, facts!, asked).says)
    expect([...all, ...says, ...entries.map((entry) => entry.when ?? '')].join(' ')).not.toMatch(/(19[89]\d|200\d) /)
    // what comes next is still to come
    const dates = (text: string) =>
      text.match(/\d{1,2} [A-Z][a-z]+ 2\d{3}/g)?.map((date) => Date.parse(`${date} UTC`)) ?? []
    if (language === 'en')
      for (const next of sentences!.next.filter((one) => dates(one).length > 0))
        expect(Math.max(...dates(next)), next).toBeGreaterThan(asked * 86_400_000)
    // and is on the timeline, so that it can be kept
    if (language === 'en') {
      const lines = entries.flatMap(({ when, byDefault, ends }) => dates([when, byDefault, ends].join(' ')))
      for (const next of sentences!.next) for (const date of dates(next)) expect(lines, next).toContain(date)
    }
  })
})

describe('what is held back', () => {
  test('whoever was refused is not told that nothing stops him', async () => {
    const { first } = await answerTo('refused at seventeen')
    expect(first).toContain('no exit ban of a summons stands on this day')
    expect(first).not.toContain(say.me.now.nothingStops)
  })
  test('that nothing was placed up to today says nothing of a journey in three weeks', async () => {
    const { first } = await answerTo('flies in three weeks, nothing placed yet')
    expect(first).not.toContain(say.me.now.nothingStops)
    expect(first).toContain('Not known for this day: exit ban.')
  })
  test('what nearly everybody can take for granted decides only where nothing else does', async () => {
    expect((await answerTo('sent off in nine days')).ifThen!.fact).toBe('a ground that arose after the decision')
    expect((await answerTo('thirty and past, nothing more')).ifThen!.fact).toBe('service done')
  })
  test('a day of measures that only a later day bounds is not named as what a fact decides', async () => {
    expect(JSON.stringify((await answerTo('of no age, to come in December')).ifThen)).not.toMatch(/31 December 2026/)
  })
  test('the day of the journey is the day of the crossing', async () => {
    const { facts } = await answerTo('past the age, flies tomorrow, no summons')
    const crossing = law.eventOf.get('crossing_on')!
    expect([facts!.lo[crossing], facts!.hi[crossing]]).toEqual([dayOf('2026-11-30'), dayOf('2026-11-30')])
  })
})

import { dayOf, parseDay } from '@draftlight/law'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { speak } from '../../messages/index.ts'
import { nothingAnswered } from '../answers.ts'
import type { Answers } from '../answers.ts'
import { calendarFile } from './calendar.ts'
import { factsFile, openFactsFile } from './facts-file.ts'
import { MARK } from './fragment.ts'
import { letter, letterIds } from './letters.ts'
import { linkTo, readLink } from './link.ts'
import { daysToKeep } from './take-away.tsx'

beforeAll(() => speak({ language: 'ru', voice: 'you' }))

const now = Date.parse('2026-03-01T12:00:00+03:00')
const answers: Answers = {
  ...nothingAnswered(),
  situation: 'account',
  age: 22,
  region: 'RU-TVE',
  standing: 'callable',
  said: {
    placed_at: { kind: 'day', how: 'on', on: dayOf('2026-02-10') },
    appearance_at: { kind: 'day', how: 'noticed', on: dayOf('2026-03-12') },
    deferral: { kind: 'choice', value: 'bachelor' },
  },
  asked: ['deferral'],
  at: 1,
}

describe('calendar', () => {
  const days = ['2026-02-28', '2026-12-31', '2028-02-29']
  const title = (n: number) =>
    `День ${n}; запись, очень длинная строка, чтобы её пришлось перенести на следующую строку файла`
  const text = calendarFile(days, title)
  test('is read back by another program: all-day entries, one a day, in order', () => {
    const events = new ICAL.Component(ICAL.parse(text) as never)
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event))
    expect(events.map((e) => e.startDate.toString())).toEqual(days)
    expect(events.map((e) => e.startDate.isDate)).toEqual([true, true, true])
    expect(events.map((e) => e.endDate.toString())).toEqual(['2026-03-01', '2027-01-01', '2028-03-01'])
    expect(events.map((e) => e.summary)).toEqual([1, 2, 3].map(title))
    expect(new Set(events.map((e) => e.uid)).size).toBe(3)
  })
  test('lines end and fold as the RFC asks', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })
  test('the same days give the same bytes, and no product, rule or law stands in it', () => {
    expect(calendarFile(days, title)).toBe(text)
    expect(text).not.toMatch(/draft|light|summons|ban|повестк|запрет|53|ФЗ/i)
  })
})

test('the calendar has the days still to come, the day asked about among them, in order', () => {
  const entry = (day: string | undefined, when: string | undefined) => ({ day, when, title: 'entry' })
  const thing = (day: string | undefined) => ({
    title: 'thing',
    until: day && { day, text: 'that day', byDefault: undefined },
  })
  const shown = {
    on: parseDay('2026-03-01')!,
    entries: [
      entry('2026-05-01', 'in May'),
      entry('2026-02-28', 'yesterday'),
      entry('2026-03-01', 'today'),
      entry(undefined, undefined),
      // the worse day is not known, only its words are
      entry(undefined, 'that day or before'),
    ],
    things: [thing('2026-04-01'), thing('2026-02-01'), thing(undefined)],
  } as unknown as Parameters<typeof daysToKeep>[0]
  expect(daysToKeep(shown).map(({ day }) => day)).toEqual(['2026-03-01', '2026-04-01', '2026-05-01'])
})

describe('facts file', () => {
  const text = factsFile(answers, 'he', now)
  test('comes back as it was', () => {
    expect(openFactsFile(text, now)).toEqual({ answers, voice: 'he', gone: [], readThen: undefined })
  })
  test('so do the days of the page’s own questions, and what he said that he does not know', () => {
    const said: Answers['said'] = {
      paper_on: { kind: 'day', how: 'about', on: parseDay('2026-02-20')! },
      travel_on: { kind: 'day', how: 'on', on: parseDay('2026-03-05')! },
      deferral: { kind: 'choice', value: 'unknown' },
    }
    const own = { ...answers, region: 'occupied' as const, said }
    expect(openFactsFile(factsFile(own, 'you', now), now)).toMatchObject({ answers: own, gone: [] })
  })
  test('opened on a later day: what was "not yet" is asked again, and the age is that of its day', () => {
    const said: Answers['said'] = { ...answers.said, appeared_at: { kind: 'day', how: 'not yet' } }
    const file = factsFile({ ...answers, said, asked: ['deferral', 'appeared_at'], at: 2 }, 'you', now)
    expect(openFactsFile(file, now)).toMatchObject({ answers: { age: 22, said }, saidThen: undefined })
    const later = openFactsFile(file, Date.parse('2026-06-01T12:00:00+03:00'))
    const born = { kind: 'day', how: 'between', from: parseDay('2003-03-02'), to: parseDay('2004-03-02') }
    expect(later).toMatchObject({
      saidThen: '2026-03-01',
      answers: { age: 'unknown', said: { ...answers.said, birth_date: born }, asked: ['deferral'], at: 1 },
    })
    expect('answers' in later && 'appeared_at' in later.answers.said).toBe(false)
    // that he does not know the day takes nothing back of his age
    const unsure = { ...answers, said: { ...said, birth_date: { kind: 'day', how: 'unknown' } as const } }
    expect(openFactsFile(factsFile(unsure, 'you', now), Date.parse('2026-06-01T12:00:00+03:00'))).toMatchObject({
      answers: { said: { birth_date: born } },
    })
  })
  test('a damaged file is refused whole; another file, and one of a newer page, are named', () => {
    expect(openFactsFile(text.replace('"RU-TVE"', '"RU-MOW"'), now)).toEqual({ refused: 'corrupt' })
    expect(openFactsFile(text.slice(0, -20), now)).toEqual({ refused: 'corrupt' })
    expect(openFactsFile('{"a": 1}', now)).toEqual({ refused: 'other' })
    expect(openFactsFile('not json', now)).toEqual({ refused: 'other' })
    expect(openFactsFile(text.replace('"version": 1', '"version": 99'), now)).toEqual({ refused: 'newer' })
  })
  /** A file as an older page wrote it: its own sum is right. */
  const older = (change: (file: Record<string, unknown>) => void): string => {
    const file = JSON.parse(text) as Record<string, unknown>
    change(file)
    delete file['sum']
    let sum = 0x811c9dc5
    const body = JSON.stringify(file)
    for (let i = 0; i < body.length; i++) sum = Math.imul(sum ^ body.charCodeAt(i), 0x01000193)
    return JSON.stringify({ ...file, sum: (sum >>> 0).toString(16) })
  }
  test('one made under an older law opens and says what changed', () => {
    const opened = openFactsFile(
      older((file) => {
        file['lawReadTo'] = '2025-12-01'
        const { said } = file['answers'] as { said: Record<string, unknown> }
        said['asked_no_more'] = { kind: 'choice', value: 'yes' }
        said['deferral'] = { kind: 'choice', value: 'a_kind_that_is_gone' }
      }),
      now,
    )
    expect(opened).toMatchObject({ readThen: '2025-12-01', gone: ['deferral', 'asked_no_more'] })
    expect('answers' in opened && Object.keys(opened.answers.said)).toEqual(['placed_at', 'appearance_at'])
    expect('answers' in opened && opened.answers).toMatchObject({ asked: [], at: 0 })
  })
  test.each([
    [
      'a day that is no number',
      (said: Record<string, unknown>) => (said['placed_at'] = { kind: 'day', how: 'on', on: 'x' }),
    ],
    [
      'a day before it that is none',
      (said: Record<string, unknown>) =>
        (said['placed_at'] = { kind: 'day', how: 'noticed', on: 20_000, lookedBefore: '2026' }),
    ],
    ['an answer of no kind', (said: Record<string, unknown>) => (said['placed_at'] = { kind: 'other' })],
    [
      'a sentence for the page to show',
      (said: Record<string, unknown>) => (said['Call this number today'] = { kind: 'choice', value: 'x' }),
    ],
    [
      'a name that every object has',
      (said: Record<string, unknown>) => (said['toString'] = { kind: 'choice', value: 'x' }),
    ],
  ])('%s is refused, whatever its sum', (_, change) => {
    const file = older((f) => change((f['answers'] as { said: Record<string, unknown> }).said))
    expect(openFactsFile(file, now)).toEqual({ refused: 'corrupt' })
  })
  test.each([
    [{ standing: 'constructor' }, {}],
    [{ paper: 'toString' }, {}],
    [{ situation: { a: 1 } }, {}],
    [{ region: 'UA-43' }, {}],
    [{ at: -5 }, {}],
    [{ age: 130 }, {}],
    [{ age: 0 }, {}],
    [{ on: 90_000 }, {}],
    [{}, { lawReadTo: 'Call this number today' }],
  ])('made up with %j %j it is refused, whatever its sum', (inAnswers, inFile) => {
    const file = older((f) => {
      Object.assign(f['answers'] as object, inAnswers)
      Object.assign(f, inFile)
    })
    expect(openFactsFile(file, now)).toEqual({ refused: 'corrupt' })
  })
  test('one nested too deep to be read is refused', () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000)
    expect(openFactsFile(`{"format":"answers","version":1,"x":${deep}}`, now)).toEqual({ refused: 'corrupt' })
  })
})

test('a link holds the answers in the fragment alone', () => {
  const link = linkTo('https://example.org/page/', answers, 'you', now)
  const [page, fragment] = link.split('#')
  expect(page).toBe('https://example.org/page/')
  expect(link).toMatch(/^[\w:/.#=-]+$/)
  expect(readLink(`#${fragment}`.slice(MARK.length), now)).toMatchObject({ answers, voice: 'you' })
  expect(readLink('%%%', now)).toEqual({ refused: 'corrupt' })
})

describe('letters', () => {
  test.each(letterIds)('%s: a draft with blanks, days of the answers, and the article of the remedy', (id) => {
    const text = letter(id, answers, dayOf('2026-03-01')).join('\n')
    expect(text.split('\n')[0]).toBe('Черновик. Ни один юрист его не проверял.')
    expect(text).toContain('______')
    expect(text).toMatch(/Основание: .*(ФЗ|КАС|КоАП)/)
    expect(text).not.toMatch(/https?:|undefined|NaN|[a-z]{4,}/)
  })
  test('articles of codes and of 59-FZ are cited by parts, those of other acts by points', () => {
    const base = (id: (typeof letterIds)[number]): string =>
      letter(id, answers, dayOf('2026-03-01')).find(
        (line) => line.startsWith('Основание: Ф') || line.startsWith('Основание: К'),
      )!
    const all = letterIds
      .map(base)
      .join('; ')
      .replace(/Основание: /g, '')
      .split('; ')
    const parts = all.filter((text) => / ч\. /.test(text))
    expect(parts.length).toBeGreaterThan(0)
    expect(parts.filter((text) => !/^(КоАП РФ|КАС РФ|Федеральный закон № 59-ФЗ)/.test(text))).toEqual([])
    expect(
      all.filter((text) => / п\. /.test(text) && /^(КоАП РФ|КАС РФ|Федеральный закон № 59-ФЗ)/.test(text)),
    ).toEqual([])
    expect(all.some((text) => / п\. /.test(text))).toBe(true)
  })
  test('a day known to the day is filled in, one known roughly is left to the pen', () => {
    const text = letter('complaint', answers, dayOf('2026-03-01')).join('\n')
    expect(text).toContain('размещена 10.02.2026, дата явки __________')
  })
  test('a suit about the decision asks for interim measures in the same filing', () => {
    const text = letter('decision-suit', answers, dayOf('2026-03-01')).join('\n')
    expect(text).toMatch(/меры предварительной защиты: приостановить исполнение решения/)
    expect(text).toContain('Основание: КАС РФ, ст. 219 ч. 1; Федеральный закон № 53-ФЗ, ст. 29 п. 4.')
  })
})

// What holds for the words of the page in every language.
import {
  acts,
  forbiddenIn,
  hardestYears,
  inVoice,
  languages,
  measurableFrom,
  readability,
  saidOfOccupied,
} from '@draftlight/law'
import { funnel } from '@draftlight/country'
import type { Language, Voice } from '@draftlight/law'
import { abouts, claimResultsText, parameters, stageNames } from '@draftlight/sim'
import type { KeptClaims } from '@draftlight/sim'
import { assess } from '@draftlight/watch'
import { describe, expect, test } from 'vitest'
import { country as countryEn } from './en/country.ts'
import { page as pageEn } from './en/page.ts'
import { watch as watchEn } from './en/watch.ts'
import { country as countryRu } from './ru/country.ts'
import { model as modelRu } from './ru/model.ts'
import { page as pageRu } from './ru/page.ts'
import { watch as watchRu } from './ru/watch.ts'
import { country as countryUk } from './uk/country.ts'
import { model as modelUk } from './uk/model.ts'
import { page as pageUk } from './uk/page.ts'
import { watch as watchUk } from './uk/watch.ts'

const written = {
  en: { page: pageEn, country: countryEn, watch: watchEn },
  ru: { page: pageRu, country: countryRu, watch: watchRu },
  uk: { page: pageUk, country: countryUk, watch: watchUk },
} satisfies Record<Language, unknown>

/** A text, and the numbers and names that came back out of what was passed in. */
interface Said {
  path: string
  text: string
  holds: readonly string[]
}

const numbers = [0, 1, 2, 5, 11, 21, 101, 1.5].map((n) => [n, n, n, n, n, n])
const different = [
  [701, 702, 703, 704, 705, 706],
  ['ZZ1', 'ZZ2', 'ZZ3', 'ZZ4', 'ZZ5', 'ZZ6'],
]

/** Every text that can be said: functions are called with numbers that trip plurals, and with arguments that differ. */
const saidBy = (value: unknown, path: string): readonly Said[] => {
  if (typeof value === 'string') return [{ path, text: value, holds: [] }]
  if (typeof value === 'function')
    return [...numbers, ...different].flatMap((args) => {
      let text: unknown
      try {
        text = (value as (...args: unknown[]) => unknown)(...args)
      } catch {
        // a day or a number that was given a name
        return []
      }
      if (typeof text !== 'string') throw new Error(`${path} gives no text`)
      if (/NaN|Invalid|undefined|не.число/.test(text) && typeof args[0] === 'string') return []
      const holds = [...(text.match(/70[1-6]|ZZ\d/g) ?? [])].toSorted()
      return [{ path: `${path}(${args[0]})`, text, holds }]
    })
  if (value === null || typeof value !== 'object') throw new Error(`${path} is no message`)
  return Object.entries(value as object).flatMap(([key, entry]) => saidBy(entry, `${path}.${key}`))
}

const all = new Map<Language, readonly Said[]>(
  languages.map((language) => [
    language,
    (['you', 'he'] as const satisfies readonly Voice[]).flatMap((voice) => {
      const { language: _, ...page } = written[language].page
      return saidBy(inVoice({ ...written[language], page }, voice), voice)
    }),
  ]),
)
const of = (language: Language): readonly Said[] => all.get(language)!

test.each(languages)('%s: every message says something, and nothing is left unfilled', (language) => {
  expect(of(language).length).toBeGreaterThan(600)
  for (const { path, text } of of(language))
    expect(text, path).toMatch(/^(?!.*(undefined|NaN|\[object|Invalid|[{}]| {2}))\S(.*\S)?$/)
})

test.each(languages)('%s: the same messages as in English, holding the same of what was passed in', (language) => {
  const english = new Map(of('en').map(({ path, holds }) => [path, holds]))
  const said = new Set(of(language).map(({ path }) => path))
  expect([
    ...[...english.keys()].filter((path) => !said.has(path)).map((path) => `${language} lacks ${path}`),
    ...[...said].filter((path) => !english.has(path)).map((path) => `only ${language} has ${path}`),
  ]).toEqual([])
  for (const { path, holds } of of(language)) expect(holds, path).toEqual(english.get(path))
})

describe('plurals', () => {
  const forms: Readonly<Record<Language, readonly [number, string][]>> = {
    en: [
      [1, '1 record'],
      [2, '2 records'],
      [5, '5 records'],
      [11, '11 records'],
      [21, '21 records'],
      [101, '101 records'],
    ],
    ru: [
      [1, '1 запись'],
      [2, '2 записи'],
      [5, '5 записей'],
      [11, '11 записей'],
      [21, '21 запись'],
      [101, '101 запись'],
    ],
    uk: [
      [1, '1 запис'],
      [2, '2 записи'],
      [5, '5 записів'],
      [11, '11 записів'],
      [21, '21 запис'],
      [101, '101 запис'],
    ],
  }
  test.each(languages)('%s', (language) => {
    for (const [n, text] of forms[language]) expect(written[language].page.records(n)).toBe(text)
  })
  test('verbs follow the number', () => {
    expect(pageRu.me.hangsOn(1)).toContain('1 ответ ещё может')
    expect(pageRu.me.hangsOn(2)).toContain('2 ответа ещё могут')
    expect(pageRu.me.hangsOn(11)).toContain('11 ответов ещё могут')
    expect(pageRu.me.hangsOn(21)).toContain('21 ответ ещё может')
    expect(pageUk.me.hangsOn(5)).toContain('5 відповідей ще можуть')
  })
  test('all the men of the country agree with their number', () => {
    expect(countryRu.complete(32_127_822, '3')).toMatch(/822 человека за 3 с$/)
    expect(countryRu.complete(32_127_825, '3')).toMatch(/825 человек за 3 с$/)
    expect(countryUk.complete(32_127_822, '3')).toMatch(/822 людини за 3 с$/)
  })

  test('so does what the counted are said to be', () => {
    expect([1, 2, 5].map(watchRu.sources.unlisted).join(' ')).toMatch(
      /1 источник, который .* 2 источника, которые .* 5 источников, которые/,
    )
    expect([1, 2, 5].map(watchUk.sources.unlisted).join(' ')).toMatch(
      /1 джерело, яке .* 2 джерела, які .* 5 джерел, які/,
    )
  })
})

test('days are written in full, the month in the genitive', () => {
  const second = Date.UTC(2026, 3, 2) / 86_400_000
  expect(pageEn.day(second)).toBe('2 April 2026')
  expect(pageRu.day(second)).toBe('2 апреля 2026 года')
  expect(pageUk.day(second)).toBe('2 квітня 2026 року')
  expect(watchRu.when(second, 'month')).toBe('апрель 2026 года')
  expect(watchUk.when(second, 'quarter')).toBe('2-й квартал, 2026 рік')
  expect(countryRu.story.stopped(pageRu.day(second), pageRu.day(second + 20))).toMatch(
    /^Со 2 апреля 2026 года до 22 апреля/,
  )
  expect(countryRu.chartSummary('Отправка', '7', pageRu.dayShort(second), '1', pageRu.dayShort(second + 20))).toBe(
    'Отправка: больше всего в неделю со 2 апреля (7), меньше всего в неделю с 22 апреля (1).',
  )
})

// The page informs. It never tells anyone what to do about a summons, and a ground that is missing is never a permission.
// No sentence about the law without a record in law/: the card for occupied Ukraine, which no rule computes.
test.each(languages)(
  '%s: what is said of occupied territory is what law/ has records for, and names their article',
  (language) => {
    const { says } = written[language].page.me.occupied
    expect(Object.keys(says)).toEqual(saidOfOccupied.map(({ id }) => id))
    const named = new Set<string>()
    for (const { id, cites } of saidOfOccupied)
      for (const { act, point } of cites) {
        expect(act in acts).toBe(true)
        const [article] = /\d+/.exec(point)!
        if (says[id].includes(article)) named.add(`${act} ${point}`)
      }
    expect(named).toEqual(
      new Set(saidOfOccupied.flatMap(({ cites }) => cites.map(({ act, point }) => `${act} ${point}`))),
    )
  },
)

test.each(languages)('%s: no message says what none may say', (language) => {
  for (const { path, text } of of(language)) {
    // the one thing it does say, where it knows no rule
    const said = text.replace(pageEn.me.noRule, '')
    expect(forbiddenIn(language, said), `${path}: ${text}`).toBeUndefined()
  }
})

test('Russian has no Ukrainian letter, and Ukrainian no Russian one', () => {
  for (const { path, text } of of('ru')) expect(text, path).not.toMatch(/[іїєґ]/i)
  for (const { path, text } of of('uk')) expect(text, path).not.toMatch(/[ыэъё]/i)
})

test.each(['ru', 'uk'] as const)('%s: no line ends inside a number', (language) => {
  for (const { path, text } of of(language)) expect(text, path).not.toMatch(/\d \d{3}(?![\d-])/)
})

test.each(['ru', 'uk'] as const)('%s: no English is left', (language) => {
  const names =
    /UTC|Google|Mail\.ru|Draftlight|draftlight run|draftlight person|JavaScript|cookie|VPN|ZZ\d|\b[A-F]\d?\b/g
  for (const { path, text } of of(language)) expect(text.replace(names, ''), path).not.toMatch(/[a-z]{2}/i)
})

test.each(['en', 'ru'] as const)('%s: no text asks for more than thirteen years of school', (language) => {
  const hard = of(language)
    .map(({ path, text }) => ({ path, text, ...readability(language, text) }))
    .filter(({ words, years }) => words >= measurableFrom && years > hardestYears)
    // how a claim is tested is the model's own text: scenarios/claims.yaml, as its printed pages have it
    .filter(({ path }) => language !== 'en' || !path.includes('claims.words'))
  expect(hard.map(({ path, text, years }) => `${years.toFixed(1)} ${path}: ${text}`)).toEqual([])
})

test.each(languages)('%s: the first page and Me show no share, chance or count', (language) => {
  const { start, rooms, shell } = written[language].page
  const quiet = saidBy(inVoice({ start, rooms, shell }, 'you'), language)
  expect(
    quiet.filter(({ text }) => /\d|%|per cent|probab|chance|likel|процент|вероятн|шанс|відсот|імовірн/i.test(text)),
  ).toEqual([])
})

test.each([
  ['ru', modelRu],
  ['uk', modelUk],
] as const)('%s: what the model says of itself is said, and says nothing that none may say', (language, model) => {
  const shown = stageNames.filter((name) => abouts[name].counts.length > 0)
  const texts = (['people', ...shown] as const).flatMap((name) => {
    const { purpose, process, simpler, regional } = abouts[name]
    const list: Readonly<Record<string, { meaning: string }>> = parameters[name]
    return [purpose, ...process, simpler, ...regional, ...Object.values(list).map(({ meaning }) => meaning)]
  })
  expect(texts.filter((text) => model[text] === undefined)).toEqual([])
  for (const [text, said] of Object.entries(model)) {
    expect(forbiddenIn(language, said), `${text}: ${said}`).toBeUndefined()
    expect(said, text).not.toMatch(language === 'ru' ? /[a-zіїєґ]/i : /[a-zыэъё]/i)
  }
})

test.each(languages)('%s: every unit of the published rates has its words', (language) => {
  const units = new Set(Object.values(funnel).map(({ unit }) => unit))
  for (const plain of ['ratio', 'share']) units.delete(plain)
  expect(Object.keys(written[language].country.publishedIn).toSorted()).toEqual([...units].toSorted())
})

test.each(languages)('%s: every unit of a claim has its words', (language) => {
  const units = new Set((JSON.parse(claimResultsText) as KeptClaims).claims.map(({ unit }) => unit))
  // told in points
  units.delete('share')
  expect(Object.keys(written[language].country.claims.units).toSorted()).toEqual([...units].toSorted())
})

test('between which chances the reference classes lie is said as it is computed', () => {
  const { classes } = assess(Math.floor(Date.UTC(2026, 10, 30) / 86_400_000))
  const ofHundred = classes.map(({ chances }) => Math.round(chances.at(-1)! * 100))
  const ends = [Math.min(...ofHundred), Math.max(...ofHundred)].map(String)
  for (const { watch } of Object.values(written))
    expect(
      watch.chance.wrong.flatMap((text) => [/(\d+) \D+ (\d+) (?:in|из|зі) 100/.exec(text)?.slice(1) ?? []].flat()),
    ).toEqual(ends)
})

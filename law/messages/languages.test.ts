// What holds for the words in every language: the same entries, the same days and names in them, nothing forbidden, short.
import { describe, expect, test } from 'vitest'
import { acts, epochs } from '../acts.ts'
import { citeText, type Cite } from '../language/rule.ts'
import { law } from '../law.ts'
import { forbiddenIn } from './forbidden.ts'
import { languages, messagesIn, type Language } from './index.ts'
import { hardestYears, measurableFrom, readability } from './readability.ts'
import { everyText, type Said } from './every-text.ts'
import type { When } from './types.ts'
import type { Voice } from './voice.ts'

const textsOf = async (language: Language, voice: Voice): Promise<object> => {
  const { language: _, cite: __, ...texts } = await messagesIn(language, voice)
  return texts
}
const spoken = new Map<Language, readonly Said[]>()
for (const language of languages)
  spoken.set(language, [
    ...everyText(await textsOf(language, 'you'), `${language} you`),
    ...everyText(await textsOf(language, 'he'), `${language} he`),
  ])
const of = (language: Language): readonly Said[] => spoken.get(language)!
const isAct = ({ path: at }: Said): boolean => /^\w\w \w+ (acts|epochs) /.test(at)
const path = ({ path: at }: Said): string => at.slice(3)

describe('every language says the same things', () => {
  // acts have their own test below
  const withoutActs = (language: Language) =>
    of(language)
      .filter((entry) => !isAct(entry))
      .toSorted((a, b) => (path(a) < path(b) ? -1 : 1))
  const english = withoutActs('en')
  test.each(languages)('%s: the same entries, and in each the same days, names and numbers passed in', (language) => {
    expect(withoutActs(language).map(path)).toEqual(english.map(path))
    withoutActs(language).forEach((entry, i) => expect(entry.holds, entry.path).toEqual(english[i]!.holds))
  })
  test('a lost placeholder is noticed', () => {
    const [lost] = everyText({ says: () => 'Запрет действует.' }, 'x')
    const [kept] = everyText({ says: (w: When) => `An exit ban stands from ${w.earliest}.` }, 'x')
    expect(lost!.holds).not.toEqual(kept!.holds)
  })
})

describe('nothing is said that may not be said', () => {
  test.each(languages)('%s', (language) => {
    for (const { path: at, text } of of(language)) expect(forbiddenIn(language, text), `${at}: ${text}`).toBeUndefined()
  })
  const caught: Readonly<Record<Language, readonly string[]>> = {
    en: [
      'You may leave the country.',
      'He can now travel.',
      'You are safe.',
      'You are free to go.',
      'He is not wanted.',
      'Nothing to fear.',
      'You should appear.',
      'A summons came. Do not come.',
      'Hide.',
      'Better stay at home.',
      'It is certainly void.',
      'Stay away from the office.',
    ],
    ru: [
      'Вы можете выезжать.',
      'Можно спокойно лететь.',
      'Он вправе уехать.',
      'Не волнуйтесь.',
      'Выезд безопасен? Да, безопасно.',
      'Вам ничего не грозит.',
      'Вам надо явиться.',
      'Лучше не приходить.',
      'Явитесь в военкомат.',
      'Не приходите туда.',
      'Уезжайте.',
      'Скрывайтесь у родных.',
      'Он свободен.',
      'Вас не ищут.',
      'Мы рекомендуем подождать.',
    ],
    uk: [
      'Ви можете виїжджати.',
      'Можна спокійно летіти.',
      'Він має право виїхати.',
      'Не хвилюйтеся.',
      'Це безпечно.',
      'Вам нічого не загрожує.',
      'Вам треба з’явитися.',
      'Краще не приходити.',
      'З’явіться до військкомату.',
      'Тікайте.',
      'Переховуйтеся в рідних.',
      'Ви вільні.',
      'Його не шукають.',
    ],
  }
  test.each(languages)('%s: a sentence of each forbidden kind is caught', (language) => {
    for (const text of caught[language]) expect(forbiddenIn(language, text), text).toBeDefined()
  })
})

describe('a missing ground is never a permission', () => {
  const another: Readonly<Record<Language, RegExp>> = { en: /\b(an)?other\b/i, ru: /друг(ое|им)/i, uk: /інш(е|а|их)/i }
  test.each(languages)(
    '%s: where a right or a ban does not follow, another ground stays possible',
    async (language) => {
      const { rules } = await messagesIn(language)
      const missing = [
        'deferral/health',
        'deferral/family',
        'deferral/study',
        'deferral/school-leaver',
        'deferral/it',
        'deferral/office',
        'deferral/right',
        'exemption/in-force',
        'exemption/relative-died',
        'exemption/degree',
        'exemption/right',
        'mobilization/deferral-health',
        'mobilization/deferral-family',
        'mobilization/deferral',
        'exit-ban/subject',
        'exit-ban/in-force',
      ] as const
      for (const id of missing) expect(rules[id].no, id).toMatch(another[language])
      expect(rules['exit-ban/from'].never).toMatch(another[language])
    },
  )
})

describe('said to him or about him', () => {
  const toHim: Readonly<Record<Language, RegExp>> = {
    en: /\b(you|your|yours|I|me|my)\b/i,
    ru: /(?<![\p{L}’-])(вы|вас|вам|вами|ваш\p{L}*|я|меня|мне|мой|моя|мои)(?!\p{L})/iu,
    uk: /(?<![\p{L}’-])(ви|вас|вам|вами|ваш\p{L}*|я|мене|мені|мій|моя|мої)(?!\p{L})/iu,
  }
  test.each(languages)('%s: in the third person nobody is addressed', (language) => {
    for (const { path: at, text } of of(language).filter((entry) => entry.path.startsWith(`${language} he`)))
      expect(text.replace(/[“«][^”»]*[”»]/g, ''), at).not.toMatch(toHim[language])
  })
  test.each(languages)('%s: no alternative is left unchosen', (language) => {
    for (const { path: at, text } of of(language)) expect(text, at).not.toMatch(/[{}|]/)
  })
})

describe('how it is written', () => {
  test.each(languages)('%s: no text is empty, doubled in its spaces, or lost', (language) => {
    for (const { path: at, text } of of(language))
      expect(text, at).toMatch(/^(?!.*( {2}|undefined|NaN|\[object))\S(.*\S)?$/)
  })
  test.each(['ru', 'uk'] as const)('%s: no word of another language but names, addresses and codes', (language) => {
    const allowed = /\b(mos\.ru|VPN|ZZ\w*|The Bell|Baza|The Moscow Times|Human Rights Watch)\b/g
    for (const { path: at, text } of of(language)) expect(text.replace(allowed, ''), at).not.toMatch(/[a-z]{2}/i)
  })
  test('Russian has no Ukrainian letter, and Ukrainian no Russian one', () => {
    for (const { path: at, text } of of('ru')) expect(text, at).not.toMatch(/[іїєґ]/i)
    for (const { path: at, text } of of('uk')) expect(text, at).not.toMatch(/[ыэъё]/i)
  })
  test.each(['ru', 'uk'] as const)(
    '%s: no line ends inside a number, and an abbreviation keeps its capitals',
    (language) => {
      for (const { path: at, text } of of(language))
        expect(text, at).not.toMatch(/\d \d{3}(?![\d-])|(?<!\p{L})(ип|ук|гк|мвд)(?!\p{L})/u)
    },
  )
  test.each(languages)('%s: sentences are short enough to be read', (language) => {
    const long = of(language).flatMap(({ path: at, text }) =>
      text
        .split(/(?<=[.!?;:]) /)
        .filter((sentence) => sentence.split(' ').length > 34)
        .map((sentence) => `${at}: ${sentence}`),
    )
    expect(long).toEqual([])
  })
  test.each(['en', 'ru'] as const)('%s: no text asks for more than thirteen years of school', (language) => {
    const hard = of(language)
      // an act is called what it is called
      .filter((entry) => !isAct(entry))
      .map(({ path: at, text }) => ({ at, text, ...readability(language, text) }))
      .filter(({ words, years }) => words >= measurableFrom && years > hardestYears)
    expect(hard.map(({ at, text, years }) => `${years.toFixed(1)} ${at}: ${text}`)).toEqual([])
  })
  test.each(['en', 'ru'] as const)('%s: altogether no more than eight', (language) => {
    const whole = of(language)
      .map(({ text }) => (/[.?!]$/.test(text) ? text : `${text}.`))
      .join(' ')
    expect(readability(language, whole).years).toBeLessThanOrEqual(8)
  })
})

describe('days', () => {
  const on = (earliest: string, latest: When['latest'] = earliest): When => ({ earliest, latest })
  test('Russian: the month in the genitive, со before the second, the last day included', async () => {
    const ru = await messagesIn('ru')
    expect(ru.answer.day('2026-04-02')).toBe('2 апреля 2026 года')
    expect(ru.effects['exit-ban'].says(on('2026-04-02'))).toBe('Запрет на выезд действует со 2 апреля 2026 года.')
    expect(ru.effects['exit-ban'].says(on('2026-04-12'))).toBe('Запрет на выезд действует с 12 апреля 2026 года.')
    expect(ru.effects['exit-ban'].says(on('2026-04-22'))).toBe('Запрет на выезд действует с 22 апреля 2026 года.')
    expect(ru.consulting.mayHaveChanged.asRead('2026-02-02')).toBe('Если со 2 февраля 2026 года ничего не изменилось')
    expect(ru.effects['appearance-due'].says(on('2026-04-02'))).toContain('до 2 апреля 2026 года включительно')
    expect(ru.effects['exit-ban'].ends(on('2026-04-02'))).toContain('не позднее 2 апреля 2026 года')
    expect(ru.effects.placed.says(on('2023-08-04', '2023-08-10'))).toContain(
      'в один из дней между 4 августа 2023 года и 10 августа 2023 года',
    )
    expect(ru.answer.range(on('2026-04-02', 'any later day'), true)).toBe('2 апреля 2026 года или позже, или никогда')
  })
  test('Ukrainian', async () => {
    const uk = await messagesIn('uk')
    expect(uk.answer.day('2026-02-10')).toBe('10 лютого 2026 року')
    expect(uk.effects['exit-ban'].says(on('2026-04-02'))).toBe('Заборона на виїзд діє з 2 квітня 2026 року.')
    expect(uk.effects['appearance-due'].says(on('2026-04-02'))).toContain('до 2 квітня 2026 року включно')
    expect(uk.effects['exit-ban'].ends(on('2026-04-02'))).toContain('не пізніше 2 квітня 2026 року')
  })
  test('the written months agree with the browser’s', async () => {
    for (const language of languages) {
      const { answer } = await messagesIn(language)
      const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
        day: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      })
      for (let month = 1; month <= 12; month++) {
        const iso = `2026-${String(month).padStart(2, '0')}-03`
        expect(answer.day(iso)).toContain(format.format(new Date(iso)))
      }
    }
  })
})

describe('acts and citations', () => {
  const cites = new Map<string, Cite>()
  const gather = (of: unknown): void => {
    if (typeof of !== 'object' || of === null) return
    if ('act' in of && 'point' in of && 'confidence' in of) cites.set(citeText(of as Cite), of as Cite)
    Object.values(of).forEach(gather)
  }
  gather(law.law.rules)
  test.each(languages)('%s: every act and every epoch of acts.yaml has its words', async (language) => {
    const messages = await messagesIn(language)
    expect(Object.keys(messages.acts)).toEqual(expect.arrayContaining(Object.keys(acts)))
    expect(Object.keys(messages.epochs).toSorted()).toEqual(epochs.map(({ id }) => id).toSorted())
  })
  test.each(['ru', 'uk'] as const)('%s: every citation of every rule is said without English', async (language) => {
    const { cite } = await messagesIn(language)
    expect(cites.size).toBeGreaterThan(40)
    for (const [text, of] of cites) expect(cite(of), text).not.toMatch(/[a-z]|, ,| {2}/i)
  })
  test('as a lawyer would write it', async () => {
    const { cite } = await messagesIn('ru')
    expect(cite({ act: '53-FZ', point: 'art. 24 p. 1(b.1)' })).toBe('Закон № 53-ФЗ, ст. 24 п. 1 «б.1»')
    expect(cite({ act: '53-FZ', point: 'art. 31 p. 2 as amended by 127-FZ' })).toBe(
      'Закон № 53-ФЗ, ст. 31 п. 2, в редакции закона № 127-ФЗ',
    )
    expect(cite({ act: 'decree 506', point: '' })).toBe('Постановление № 506')
    expect(cite({ act: 'decree 691', point: 'of 30.09.2022' })).toBe('Указ № 691 от 30.09.2022')
    // codes and some laws are divided into parts
    expect(cite({ act: 'KoAP', point: 'art. 21.5 p. 1.1' })).toBe('КоАП, ст. 21.5 ч. 1.1')
    expect(cite({ act: '59-FZ', point: 'art. 12 p. 1' })).toBe('Закон № 59-ФЗ, ст. 12 ч. 1')
  })
})

describe('readability', () => {
  test('counts of a sentence counted by hand, and its years', () => {
    // 6 words, 7 syllables
    expect(readability('en', 'The cat sat on the table.')).toMatchObject({ sentences: 1, words: 6, syllables: 7 })
    expect(readability('en', 'The cat sat on the table.').years).toBeCloseTo(0.39 * 6 + (11.8 * 7) / 6 - 15.59, 10)
    // 4 words of two syllables, two sentences
    expect(readability('ru', 'Мама мыла. Рама села.')).toMatchObject({ sentences: 2, words: 4, syllables: 8 })
    expect(readability('ru', 'Мама мыла. Рама села.').years).toBeCloseTo(0.5 * 2 + (8.4 * 8) / 4 - 15.59, 10)
  })
})

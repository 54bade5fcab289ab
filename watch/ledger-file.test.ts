import { InputError } from '@draftlight/law'
import { describe, expect, test } from 'vitest'
import { readLedger } from './ledger-file.ts'
import { validateLedger } from './ledger.ts'
import { personalIdentifier } from './personal-data.ts'
import { likeness } from './together.ts'

const GOOD = `- id: E9001
  on: 2025-07-05
  precision: month
  regions: [RU-TA, UA-43]
  mechanism: notification
  text:
    en: Somebody reports something.
    ru: Кто-то о чём-то сообщает.
  sources:
    - role: original
      publisher: Another paper
      seen: no
      is: { accountable: yes, proven: yes, disinterested: yes, document: no }
    - role: relay
      title: A title
      publisher: A paper
      url: https://example.org/a
      publishedOn: 2025-07-23
      seen: yes
      is: { accountable: yes, proven: yes, disinterested: unknown, document: no }
  claim: { confirmed: unknown, consistent: yes, checkable: yes, undisputed: yes }
`
const error = (text: string): InputError => {
  try {
    validateLedger(text, 'mine.yaml')
  } catch (e) {
    if (e instanceof InputError) return e
    throw e
  }
  throw new Error('It was accepted.')
}

test('a good record is read, with its grade', () => {
  const [record, ...rest] = validateLedger(GOOD, 'mine.yaml')
  expect(rest).toEqual([])
  expect(record).toMatchObject({
    id: 'E9001',
    state: 'graded',
    grade: 'C3',
    precision: 'month',
    regions: ['RU-TA', 'UA-43'],
    sources: [
      { role: 'original', publisher: 'Another paper', seen: false },
      { role: 'relay', title: 'A title', url: 'https://example.org/a', publishedOn: 20_292, seen: true },
    ],
  })
})

test('a draft may leave questions open, a published record may not', () => {
  const open = GOOD.replace('proven: yes, disinterested: unknown', 'disinterested: unknown')
  const [draft] = validateLedger(`${open}  state: draft\n`, 'mine.yaml')
  expect(draft).toMatchObject({ state: 'draft' })
  expect(draft).not.toHaveProperty('grade')
  expect(error(open).message).toBe(
    'mine.yaml:20: No grade follows: "proven" is not answered. Expected yes, no, unknown, or "state: draft" for the record.',
  )
  expect(error(open + '  state: graded\n').message).toContain('"proven" is not answered')
  const bare = validateLedger(`${GOOD.slice(0, GOOD.indexOf('  claim'))}  state: draft\n`, 'mine.yaml')
  expect(bare[0]).toMatchObject({ state: 'draft', claim: {} })
})

test('a known propaganda network carries no published record alone', () => {
  const network = GOOD.replace('https://example.org/a', 'https://latvia.news-pravda.com/a')
  expect(error(network).message).toMatch(
    /^mine\.yaml:9: the Pravda network carries this record alone\. Expected a second/,
  )
  expect(validateLedger(`${network}  state: graded\n`, 'mine.yaml')).toHaveLength(1)
  const second = (seen: string) =>
    network.replace(
      '  claim',
      `    - role: second\n      title: T\n      publisher: P\n      url: https://example.org/b\n      seen: ${seen}\n  claim`,
    )
  expect(error(second('no')).message).toContain('carries this record alone')
  expect(validateLedger(second('yes'), 'mine.yaml')).toHaveLength(1)
})

describe('personal identifiers are refused wherever they are written', () => {
  test.each([
    ['telephone', 'Call +7 (912) 345-67-89 now.', 'a telephone number'],
    ['telephone', 'Call 8 912 345 67 89.', 'a telephone number'],
    ['telephone', 'Call +380 44 123 45 67.', 'a telephone number'],
    ['passport', 'With passport 4509 123456.', 'a passport number'],
    ['passport', 'With passport 45 09 № 123456.', 'a passport number'],
    ['insurance', 'Number 112-233-445 95.', 'an insurance number'],
    ['taxpayer', 'Number 500100732259.', 'a taxpayer number'],
    ['military card', 'Card АС 1234567.', 'the number of a military card'],
    ['coordinates', 'At 55.7558, 37.6173 in the yard.', 'a place finer than a region'],
    ['coordinates', 'At 55° 45′ north.', 'a place finer than a region'],
    ['address', 'Write to a.b@example.org for more.', 'an electronic address'],
  ])('%s: %s', (_, text, what) => {
    const e = error(GOOD.replace('Somebody reports something.', JSON.stringify(text)))
    expect(e.message).toContain(`This has the form of ${what}. Expected nothing about an identifiable private person`)
    expect(e.line).toBe(7)
  })

  test('a text made to be read for hours is read at once', () => {
    for (const text of ['a'.repeat(200_000), `12.345${' '.repeat(200_000)}`])
      expect(personalIdentifier(text, false)).toBeUndefined()
    const address = `"https://${'a.'.repeat(100_000)} "`
    expect(error(GOOD.replace('https://example.org/a', address)).message).toContain('is no address')
  })
  test('in a title and in an address too', () => {
    expect(error(GOOD.replace('A title', '"+79123456789"')).message).toContain('a telephone number')
    expect(error(GOOD.replace('org/a', 'org/?at=55.7558,37.6173')).message).toContain('a place finer than a region')
  })

  test('numbers of men, roubles, laws and articles are none', () => {
    const text = 'Decree 690: 135,000 men, 2,399,130 posts, 99,000 dollars, 17.5 to 19 percent, 374 200 contracts.'
    expect(validateLedger(GOOD.replace('Somebody reports something.', JSON.stringify(text)), 'mine.yaml')).toHaveLength(
      1,
    )
    expect(validateLedger(GOOD.replace('org/a', 'org/news-1765419153.html'), 'mine.yaml')).toHaveLength(1)
  })
})

describe('each thing that can be wrong gives one error: file, line, what was expected, the nearest right word', () => {
  test.each<[string, string, string, number, string, string | undefined]>([
    ['unknown key', 'mechanism:', 'mechanisms:', 5, 'Unknown key "mechanisms"', 'mechanism'],
    ['a field for a person', '  precision: month', '  passportNumber: 1', 3, 'Unknown key "passportNumber"', undefined],
    ['unknown key of a source', 'publisher: A p', 'publischer: A p', 16, 'Unknown key "publischer"', 'publisher'],
    ['unknown language', '    ru:', '    french:', 8, 'Unknown key "french"', undefined],
    [
      'unknown question',
      'proven: yes, disinterested: unknown',
      'prowen: yes, disinterested: unknown',
      20,
      'Unknown key "prowen"',
      'proven',
    ],
    ['id of another form', 'E9001', 'X1', 1, '"X1" is no id. Expected E and four digits', undefined],
    ['unknown region', 'RU-TA', 'RU-TVEE', 4, 'There is no region "RU-TVEE"', 'RU-TVE'],
    ['occupied territory as Russia', 'RU-TA', 'RU-CR', 4, '"RU-CR" is in Ukraine, not in Russia', 'UA-43'],
    ['a region twice', 'UA-43', 'RU-TA', 4, '"RU-TA" is named twice. Expected each region once', undefined],
    ['no region', '[RU-TA, UA-43]', '[]', 4, 'No region is named', undefined],
    ['unknown mechanism', 'notification', 'notificaton', 5, '"notificaton" is none of the words', 'notification'],
    ['unknown precision', 'month', 'moth', 3, '"moth" is none of the words', 'month'],
    [
      'impossible day',
      '2025-07-05',
      '2025-02-30',
      2,
      '"2025-02-30" is no day of the calendar. Expected YYYY-MM-DD',
      undefined,
    ],
    [
      'day before the ledger',
      '2025-07-05',
      '2021-12-31',
      2,
      'lies outside the ledger. Expected a day from 2022-01-01',
      undefined,
    ],
    [
      'day to come',
      '2025-07-05',
      '2026-11-25',
      2,
      'lies outside the ledger. Expected a day from 2022-01-01 to 2026-11-24',
      undefined,
    ],
    [
      'published before it happened',
      '2025-07-23',
      '2025-06-30',
      18,
      'Published on 2025-06-30, before what it reports. Expected 2025-07-01 or later',
      undefined,
    ],
    ['no text in English', '    en: Somebody reports something.\n', '', 6, '"en" is missing', undefined],
    ['no text in Russian', '    ru: Кто-то о чём-то сообщает.\n', '', 6, '"ru" is missing', undefined],
    ['unknown role', 'role: relay', 'role: relais', 14, '"relais" is none of the words', 'relay'],
    ['no original', 'role: original', 'role: second', 9, '0 sources say that they are the original', undefined],
    ['no hash', '      seen: yes', '      copy: abc\n      seen: yes', 19, '"abc" is no hash', undefined],
    ['empty text', 'Somebody reports something.', '""', 7, 'There are no words here', undefined],
    ['no publisher', '      publisher: A paper\n', '', 14, '"publisher" is missing', undefined],
    [
      'seen without address',
      '      url: https://example.org/a\n',
      '',
      14,
      'A source that was seen has no url',
      undefined,
    ],
    ['no address', 'https://example.org/a', 'unseen', 17, '"unseen" is no address', undefined],
    ['seen neither yes nor no', 'seen: yes', 'seen: yess', 19, '"yess" is none of the words', 'yes'],
    [
      'answer of another word',
      'proven: yes, disinterested: unknown',
      'proven: noo, disinterested: unknown',
      20,
      '"noo" is none of the words',
      'no',
    ],
    ['a document nobody saw', 'seen: yes', 'seen: no', 20, 'A document that nobody saw lifts no grade', 'no'],
    [
      'a correction of nothing',
      '  mechanism:',
      '  corrects: E012\n  mechanism:',
      1,
      '"E9001" corrects "E012", which is not there',
      'E0012',
    ],
    ['no list', '- id', '  id', 1, 'This is no ledger', undefined],
    ['no YAML', '[RU-TA, UA-43]', '[RU-TA, UA-43', 5, 'Expected YAML', undefined],
  ])('%s', (name, from, to, line, says, near) => {
    expect(GOOD).toContain(from)
    const base =
      name === 'a document nobody saw' ? GOOD.replace('unknown, document: no', 'unknown, document: yes') : GOOD
    const e = error(base.replace(from, to))
    expect(e.message).toContain(says)
    expect(e.message.startsWith(`mine.yaml:${line}: `)).toBe(true)
    expect(e.line).toBe(line)
    expect(e.message).toContain('Expected ')
    const hint = / Did you mean "(.*)"\?$/.exec(e.message)?.[1]
    if (name === 'a correction of nothing') expect(hint).toMatch(/^E01?[0-9]{2,3}$/)
    else expect(hint).toBe(near)
  })

  test('no source at all', () => {
    const none = `${GOOD.slice(0, GOOD.indexOf('  sources:'))}${GOOD.slice(GOOD.indexOf('  claim:'))}`
    expect(error(none).message).toMatch(/^mine\.yaml:1: "sources" is missing\./)
    expect(error(none.replace('  claim:', '  sources: []\n  claim:')).message).toMatch(
      /^mine\.yaml:9: A record without a source\./,
    )
  })
})

describe('records together', () => {
  const second = GOOD.replace('E9001', 'E9002').replace('reports something', 'denies whatever was heard')

  test('an id is used once, over all files', () => {
    const files = [
      { file: 'a.yaml', text: GOOD },
      { file: 'b.yaml', text: second + GOOD },
    ]
    expect(() => readLedger(files)).toThrow(
      'b.yaml:22: "E9001" is there twice, first at a.yaml:1. Expected an id never used before: E9003 is the next.',
    )
  })

  test('a correction may name a record of any file, and a shipped one', () => {
    const correction = second.replace('  mechanism:', '  corrects: E9001\n  mechanism:')
    expect(
      readLedger([
        { file: 'a.yaml', text: correction },
        { file: 'b.yaml', text: GOOD },
      ]),
    ).toHaveLength(2)
    expect(validateLedger(correction.replace('E9001', 'E0096'), 'mine.yaml')[0]).toMatchObject({ corrects: 'E0096' })
  })

  test('a record is corrected once, and not in a circle', () => {
    const correct = (id: string, other: string) =>
      GOOD.replace('E9001', id).replace('  mechanism:', `  corrects: ${other}\n  mechanism:`)
    expect(error(GOOD + correct('E9002', 'E9001') + correct('E9003', 'E9001')).message).toBe(
      'mine.yaml:44: "E9001" is already changed, by "E9002". Expected the id "E9002".',
    )
    expect(error(correct('E9001', 'E9002') + correct('E9002', 'E9001')).message).toMatch(
      /^mine\.yaml:1: E9001 corrects E9002 corrects E9001: a circle\./,
    )
    expect(error(correct('E9001', 'E9001')).message).toContain('corrects "E9001", which is not there')
  })

  test('the same observation is not told twice', () => {
    expect(error(GOOD + GOOD.replace('E9001', 'E9002')).message).toBe(
      'mine.yaml:22: "E9002" says of the same day, regions and mechanism what "E9001" says. Expected something new, or "corrects: E9001".',
    )
    expect(validateLedger(GOOD + GOOD.replace('E9001', 'E9002').replace('RU-TA', 'RU-SAM'), 'mine.yaml')).toHaveLength(
      2,
    )
    expect(validateLedger(GOOD + second, 'mine.yaml')).toHaveLength(2)
  })

  test('a withdrawal names what it takes back, with the reason in two languages', () => {
    const withdrawal = `- id: E9002
  withdraws: E9001
  on: 2026-01-10
  text: { en: The page was invented., ru: Страница выдумана. }
`
    const [, found] = validateLedger(GOOD + withdrawal, 'mine.yaml')
    expect(found).toEqual({
      id: 'E9002',
      withdraws: 'E9001',
      on: 20_463,
      text: { en: 'The page was invented.', ru: 'Страница выдумана.' },
    })
    expect(error(GOOD + withdrawal.replace('withdraws: E9001', 'withdraws: E9009')).message).toContain(
      '"E9002" withdraws "E9009", which is not there',
    )
    expect(error(GOOD + withdrawal.replace(', ru: Страница выдумана.', '')).message).toContain('"ru" is missing')
    expect(error(GOOD + withdrawal + withdrawal.replace('E9002', 'E9003')).message).toContain(
      '"E9001" is already changed, by "E9002"',
    )
  })
})

test('two texts are as alike as the words that they share among all of theirs, whichever comes first', () => {
  const [long, short] = ['One, two: three four', 'three two']
  expect([likeness(long, short), likeness(short, long), likeness(long, long), likeness('', '')]).toEqual([
    0.5, 0.5, 1, 0,
  ])
})

import { InputError } from '@draftlight/law'
import { describe, expect, test } from 'vitest'
import { readLedger } from './ledger-file.ts'
import { validateLedger } from './ledger.ts'

const GOOD = `- id: E9001
  on: 2025-07-05
  precision: month
  regions: [RU-TA, UA-43]
  mechanism: notification
  text:
    en: Somebody reports something.
    ru: Кто-то о чём-то сообщает.
  sources:
    - title: A title
      publisher: A paper
      relays: Another paper
      url: https://example.org/a
      publishedOn: 2025-07-23
      seen: yes
  reasons:
    source: { accountable: yes, proven: yes, disinterested: yes, document: no }
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
    draft: false,
    grade: 'B2',
    precision: 'month',
    regions: ['RU-TA', 'UA-43'],
  })
  expect(record!.sources[0]).toEqual({
    title: 'A title',
    publisher: 'A paper',
    relays: 'Another paper',
    url: 'https://example.org/a',
    publishedOn: 20_292,
    seen: true,
  })
})

test('a draft may leave questions open, a published record may not', () => {
  const open = GOOD.replace('proven: yes, ', '')
  const [draft] = validateLedger(`${open}  draft: yes\n`, 'mine.yaml')
  expect(draft!.draft).toBe(true)
  expect(draft).not.toHaveProperty('grade')
  expect(error(open).message).toBe(
    'mine.yaml:17: No grade follows: "proven" is not answered. Expected yes, no, unknown, or "draft: yes" for the record.',
  )
  const bare = validateLedger(`${GOOD.slice(0, GOOD.indexOf('  reasons'))}  draft: yes\n`, 'mine.yaml')
  expect(bare[0]).toMatchObject({ draft: true, reasons: {} })
})

describe('each thing that can be wrong gives one error: file, line, what was expected, the nearest right word', () => {
  test.each<[string, string, string, number, string, string | undefined]>([
    ['unknown key', 'mechanism:', 'mechanisms:', 5, 'Unknown key "mechanisms"', 'mechanism'],
    ['a field for a person', '  precision: month', '  passportNumber: 1', 3, 'Unknown key "passportNumber"', undefined],
    ['unknown key of a source', 'publisher:', 'publischer:', 11, 'Unknown key "publischer"', 'publisher'],
    ['unknown language', '    ru:', '    french:', 8, 'Unknown key "french"', undefined],
    ['unknown question', 'proven:', 'prowen:', 17, 'Unknown key "prowen"', 'proven'],
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
      14,
      'Published on 2025-06-30, before what it reports. Expected 2025-07-01 or later',
      undefined,
    ],
    ['no text in English', '    en: Somebody reports something.\n', '', 6, '"en" is missing', undefined],
    ['empty text', 'Somebody reports something.', '""', 7, 'There are no words here', undefined],
    ['no publisher', '      publisher: A paper\n', '', 10, '"publisher" is missing', undefined],
    [
      'seen without address',
      '      url: https://example.org/a\n',
      '',
      10,
      'A source that was seen has no address',
      undefined,
    ],
    ['no address', 'https://example.org/a', 'unseen', 13, '"unseen" is no address', undefined],
    ['seen neither yes nor no', 'seen: yes', 'seen: yess', 15, '"yess" is none of the words', 'yes'],
    ['answer of another word', 'proven: yes', 'proven: noo', 17, '"noo" is none of the words', 'no'],
    ['a document nobody saw', 'seen: yes', 'seen: no', 17, 'A document that nobody saw lifts no grade', 'no'],
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
    const base = name === 'a document nobody saw' ? GOOD.replace('document: no', 'document: yes') : GOOD
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
    const none = `${GOOD.slice(0, GOOD.indexOf('  sources:'))}${GOOD.slice(GOOD.indexOf('  reasons:'))}`
    expect(error(none).message).toMatch(/^mine\.yaml:1: "sources" is missing\./)
    expect(error(none.replace('  reasons:', '  sources: []\n  reasons:')).message).toMatch(
      /^mine\.yaml:9: A record without a source\./,
    )
  })
})

describe('records together', () => {
  const second = GOOD.replace('E9001', 'E9002')

  test('an id is used once, over all files', () => {
    const files = [
      { file: 'a.yaml', text: GOOD },
      { file: 'b.yaml', text: second + GOOD },
    ]
    expect(() => readLedger(files)).toThrow('b.yaml:19: "E9001" is there twice, first at a.yaml:1.')
  })

  test('a correction may name a record of any file, and a shipped one', () => {
    const correction = second.replace('  mechanism:', '  corrects: E9001\n  mechanism:')
    expect(
      readLedger([
        { file: 'a.yaml', text: correction },
        { file: 'b.yaml', text: GOOD },
      ]),
    ).toHaveLength(2)
    expect(validateLedger(correction.replace('E9001', 'E0096'), 'mine.yaml')[0]!.corrects).toBe('E0096')
  })

  test('a record is corrected once, and not in a circle', () => {
    const correct = (id: string, other: string) =>
      GOOD.replace('E9001', id).replace('  mechanism:', `  corrects: ${other}\n  mechanism:`)
    expect(error(GOOD + correct('E9002', 'E9001') + correct('E9003', 'E9001')).message).toBe(
      'mine.yaml:38: "E9001" is already corrected, by "E9002". Expected a correction of "E9002". Did you mean "E9002"?',
    )
    expect(error(correct('E9001', 'E9002') + correct('E9002', 'E9001')).message).toMatch(
      /^mine\.yaml:20: "E9002" corrects itself in a circle\./,
    )
    expect(error(correct('E9001', 'E9001')).message).toContain('corrects "E9001", which is not there')
  })
})

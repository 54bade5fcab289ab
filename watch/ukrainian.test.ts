import { InputError } from '@draftlight/law'
import { describe, expect, test } from 'vitest'
import { ledger, ukrainianTexts } from './ledger.ts'
import { nameOf, readUkrainian } from './ukrainian.ts'

describe('the shipped texts', () => {
  test('every published record can be read in Ukrainian', async () => {
    const texts = await ukrainianTexts()
    expect(ledger.filter(({ id, text }) => text.uk === undefined && !(id in texts)).map(({ id }) => id)).toEqual([])
  })

  test('hold the numbers of the Russian text, and no letter that Ukrainian does not have', async () => {
    const numbers = (text: string) => [...text.matchAll(/\d+/g)].map(([n]) => n).toSorted()
    const russian = new Map(ledger.map(({ id, text }) => [id, text.ru]))
    for (const [id, text] of Object.entries(await ukrainianTexts())) {
      expect(numbers(text), id).toEqual(numbers(russian.get(id)!))
      expect(text, id).not.toMatch(/[ыэъё]/i)
      expect(text, id).not.toBe(russian.get(id))
    }
  })
})

describe('a file of texts', () => {
  const text = { en: 'Somebody reports something.', ru: 'Кто-то о чём-то сообщает.' }
  const published = [
    { id: 'E9001', text },
    { id: 'E9002', text: { ...text, uk: 'Хтось про щось повідомляє.' } },
  ]
  const read = (yaml: string) => readUkrainian([{ file: 'mine.yaml', text: yaml }], published)
  const problem = (yaml: string) =>
    read(yaml).then(
      () => 'accepted',
      (error: unknown) => (error instanceof InputError ? error.message : String(error)),
    )

  test('is read where it names the text it translates', async () => {
    const of = await nameOf(text)
    expect(of).toMatch(/^[0-9a-f]{12}$/)
    expect(await read(`E9001:\n  of: "${of}"\n  uk: Хтось про щось повідомляє.\n`)).toEqual({
      E9001: 'Хтось про щось повідомляє.',
    })
  })
  test('is refused, with file and line, where it is stale, empty, or of no published record', async () => {
    const of = await nameOf(text)
    expect(await problem('E9001:\n  uk: Слова.\n  of: "000000000000"\n')).toBe(
      `mine.yaml:3: Not a translation of what E9001 says now. Expected of: ${of}, after reading it anew.`,
    )
    expect(await problem(`E9001:\n  of: "${of}"\n  uk: ""\n`)).toContain('mine.yaml:3: There are no words here.')
    expect(await problem(`E9003:\n  of: "${of}"\n  uk: Слова.\n`)).toContain('mine.yaml:1: No published record E9003.')
    expect(await problem(`E9002:\n  of: "${of}"\n  uk: Слова.\n`)).toContain('has Ukrainian words of its own')
    expect(await problem(`E9001:\n  of: "${of}"\n  uk: Тел. +7 900 123-45-67\n`)).toContain('a telephone number')
    expect(await problem(`E9001:\n  of: "${of}"\n  uk: Слова.\n  ru: Слова.\n`)).toContain('Unknown key "ru"')
  })
})

import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

test.each([
  [['ru-RU', 'en-US'], 'ru'],
  [['uk'], 'uk'],
  [['de-DE', 'uk-UA', 'en'], 'uk'],
  [['EN-us'], 'en'],
  [['kk-KZ', 'ru'], 'ru'],
  [['fr-FR'], 'en'],
  [[], 'en'],
] as const)('a browser that asks for %j is answered in %s', (preferred, language) => {
  expect(languageOf(preferred)).toBe(language)
})

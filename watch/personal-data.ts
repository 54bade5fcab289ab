/**
 * Nothing that identifies a private person may enter the ledger. What has the form of an identifier is refused wherever
 * it is written. A name has no such form: the guide says never to write one, and a reader has to look.
 */
const everywhere: readonly (readonly [RegExp, string])[] = [
  [/(?:\+7|\b8)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}\b/, 'a telephone number'],
  [/\+\d{1,3}[\s(-]*\d{2,3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}\b/, 'a telephone number'],
  [/-?\b\d{1,2}[.,]\d{3,}\s{0,9}[,;/ ]\s{0,9}-?\d{1,3}[.,]\d{3,}/, 'a place finer than a region'],
  [/\b\d{1,3}°\s*\d{1,2}['′]/, 'a place finer than a region'],
  [/[\w+-]@[\w-]+\.[a-z]{2,}/i, 'an electronic address'],
]
/** Not looked for in addresses of pages, where bare digits are numbers of articles. */
const inWords: readonly (readonly [RegExp, string])[] = [
  [/\b\d{3}-\d{3}-\d{3}[\s-]\d{2}\b/, 'an insurance number'],
  [/(?<!\d[.,]?)\d{2}\s?\d{2}\s?(?:№\s?)?\d{6}(?![.,]?\d)/, 'a passport number'],
  [/(?<!\d[.,]?)\d{12}(?![.,]?\d)/, 'a taxpayer number'],
  [/(?<!\p{L})\p{Lu}{2}\s?(?:№\s?)?\d{7}(?!\d)/u, 'the number of a military card'],
]

/** What kind of personal identifier a text has the form of, if any. `address`: the text is the address of a page. */
export function personalIdentifier(text: string, address: boolean): string | undefined {
  return [...everywhere, ...(address ? [] : inWords)].find(([form]) => form.test(text))?.[1]
}

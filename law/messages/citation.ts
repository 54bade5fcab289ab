/** A citation is written in English ("art. 31 p. 2 as amended by 127-FZ"); other languages say it in their own words. */
import type { Cite } from '../language/rule.ts'

type Said = readonly [english: RegExp, said: string]

/** Letters of a list, as the acts have them. */
const letters: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  v: 'в',
  g: 'г',
  d: 'д',
  e: 'е',
  zh: 'ж',
  z: 'з',
  i: 'и',
  k: 'к',
  l: 'л',
  m: 'м',
}

/** Acts whose articles are divided into parts (части); those of the others are divided into points (пункты). */
const inParts = /^(Constitution|KoAP|KAS|UK|59-FZ|273-FZ)/

/** @param said what the English words of a point become, in this order; @param shortNames by act. */
export const citationIn =
  (shortNames: Readonly<Record<string, { readonly short: string }>>, said: readonly Said[]) =>
  ({ act, point }: Pick<Cite, 'act' | 'point'>): string => {
    const short = shortNames[act]?.short ?? act
    if (point === '') return short
    const inWords = said.reduce((text, [english, as]) => text.replace(english, as), point)
    const divided = inParts.test(act) ? inWords.replace(/(^| )п\. /g, '$1ч. ') : inWords
    const withLetters = divided.replace(/ ?\(([a-z]{1,2})(\.\d)?\)/g, (all, letter: string, more = '') =>
      letters[letter] === undefined ? all : ` «${letters[letter]}${more}»`,
    )
    return `${short}${/^(от|від) /.test(withLetters) ? '' : ','} ${withLetters.replace(/(\d+)-FZ/g, '№ $1-ФЗ').replace(/(\d)-(?=\d)/g, '$1–')}`
  }

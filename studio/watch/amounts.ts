// How chances are written: in a hundred, never finer than they are known.
import type { Said } from '@draftlight/watch'
import { say } from '../messages/index.ts'
import { sayInstead, sayWatch } from '../messages/watch.ts'

/** "7", and "0.4" below one: of a hundred. */
export const ofHundred = (chance: number): string => {
  const n = chance * 100
  return n >= 1 ? say.number(Math.round(n)) : say.number(Math.round(n * 10) / 10)
}
export const spanOf = ([low, high]: readonly [number, number]): string =>
  sayWatch.chance.span(ofHundred(low), ofHundred(high))
/** A small number with two decimals, such as a factor or a score. */
export const twoDecimals = (n: number): string => say.number(Math.round(n * 100) / 100)
/** What is sealed as it was typed, set as it is printed: an apostrophe that curves, a number that breaks over no line. */
export const printed = (text: string): string =>
  text.replace(/(\p{L})'(?=\p{L})/gu, '$1’').replace(/(\d) (?=\d{3})/g, '$1\u00a0')
/** Words of the priors in the language spoken. */
export const spoken = (said: Said): string => {
  const text = said[say.language]
  return printed(sayInstead[text] ?? text)
}

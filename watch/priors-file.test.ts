import { InputError } from '@draftlight/law'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { priors } from './generated/priors.ts'
import { readPriors } from './priors-file.ts'
import type { Priors } from './priors.ts'

const shipped = (name: keyof Priors): string => readFileSync(new URL(`priors/${name}.yaml`, import.meta.url), 'utf8')
const records = Array.from({ length: 400 }, (_, i) => `E${String(i).padStart(4, '0')}`)

test('what is generated is what the files say', () => {
  expect(readPriors(shipped, records)).toEqual(priors)
})

test.each([
  ['indicators', 'mechanisms: [', 'mechanism: [', 'Unknown key "mechanism". Expected', 'Did you mean "mechanisms"?'],
  ['indicators', 'mechanisms: [register', 'mechanisms: [registr', 'no mechanism "registr"', 'Did you mean "register"?'],
  ['indicators', /mechanisms: \[[^\]]*\]/, 'mechanisms: register', 'This is no list. Expected a list: [A, B].'],
  ['indicators', '\n  window: 6', '\n  windw: 6', 'Unknown key "windw"', 'Did you mean "window"?'],
  ['indicators', '\n  window: 6', '\n  window: six', '"six" is no number of months. Expected a whole number above 0.'],
  ['indicators', '\n  halves: 120', '\n  halves: -3', '"-3" is no number of days.'],
  ['indicators', '\n  window: 6', '\n  window: 6\n  subject: 3', 'Unknown key "subject"', 'Did you mean "subjects"?'],
  ['indicators', 'central: 1.1', 'centrl: 1.1', 'Unknown key "centrl"', 'Did you mean "central"?'],
  ['coverage', '\nthrough:', '\nthrogh:', 'Unknown key "throgh"', 'Did you mean "through"?'],
  ['classes', ' weight:', ' wight:', 'Unknown key "wight"', 'Did you mean "weight"?'],
  ['classes', /weight: 0\.\d+/, 'weight: a third', '"a third" is no weight. Expected 0 to 1.'],
  ['classes', 'country: [Russia]', 'country: [Rusia]', 'No call-up of "Rusia" is listed.', 'Did you mean "Russia"?'],
  ['classes', '\n  low: 0.005', '\n  low: 0', 'is above 0. Expected a hazard a month.'],
  ['events', '    low: 0.5', '    low: 5', '0, 5, 0.95, 1 are not in order.'],
  ['combining', '\ndraws: 3000', '\ndraws: 0', '"0" is no number of draws.'],
  ['combining', '\ncap: 10', '\ncap: 0', '"0" is no cap. Expected at least 1.'],
  ['combining', '\ncap: 10', '\ncap: 10\nkap: 3', 'Unknown key "kap"', 'Did you mean "cap"?'],
] as const)('%s: "%s" for "%s" is told with file, line and the nearest right word', (file, right, wrong, ...said) => {
  const read = () =>
    readPriors((name) => (name === file ? shipped(name).replace(right, wrong) : shipped(name)), records)
  expect(read).toThrow(InputError)
  expect(read).toThrow(new RegExp(`^watch/priors/${file}\\.yaml:\\d+: `))
  for (const words of said) expect(read).toThrow(words)
})

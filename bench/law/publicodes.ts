/**
 * The same exit-ban timeline in publicodes 1.10: as far as its language reaches (no date + n days: days are numbers; no
 * versions of a rule beside conditions). It is compared answer by answer before it is timed.
 */
import Engine from 'publicodes'
import { anniversary, law, NEVER, type Facts } from '@draftlight/law'

const LATE = 9_999_999
const rules = {
  register: { question: 'register' },
  target: { question: 'target' },
  reserve: { question: 'reserve' },
  fitness: { question: 'fitness' },
  'fitness decided': { question: 'decided' },
  placed: { question: 'placed' },
  'turns 18': { question: '18' },
  'past the age': { question: '30' },
  appeared: { question: 'appeared' },
  exempt: {
    'toutes ces conditions': [
      { 'une de ces conditions': ["fitness = 'V'", "fitness = 'D'"] },
      'fitness decided <= placed',
    ],
  },
  subject: {
    'toutes ces conditions': ["target = 'conscript'", 'reserve = non', 'exempt = non', "register != 'moscow_city'"],
  },
  from: { variations: [{ si: 'subject', alors: { 'le maximum de': ['placed', 'turns 18'] } }, { sinon: LATE }] },
  until: { 'le minimum de': ['appeared + 1', 'past the age'] },
}

export function publicodesEngine(): (f: Facts) => { from: number; until: number } {
  const engine = new Engine(rules, { logger: { log() {}, warn() {}, error() {} } })
  const event = (f: Facts, id: string): number => {
    const e = law.eventOf.get(id)!
    return f.never[e] === 1 ? LATE : f.lo[e]!
  }
  const value = (f: Facts, id: string): string => {
    const i = law.choiceOf.get(id)!
    return law.choices[i]!.values[31 - Math.clz32(f.masks[i]!)]!
  }
  return (f) => {
    const birth = event(f, 'birth_date')
    engine.setSituation({
      register: `'${value(f, 'register')}'`,
      target: `'${value(f, 'target')}'`,
      reserve: value(f, 'in_reserve') === 'yes' ? 'oui' : 'non',
      fitness: `'${value(f, 'fitness')}'`,
      'fitness decided': event(f, 'fitness_decided_on'),
      placed: event(f, 'placed_at'),
      'turns 18': anniversary(birth, 18),
      'past the age': anniversary(birth, 30),
      appeared: event(f, 'appeared_at'),
    })
    return { from: engine.evaluate('from').nodeValue as number, until: engine.evaluate('until').nodeValue as number }
  }
}
/** publicodes' day in our terms. */
export const asDay = (n: number): number => (n >= LATE ? NEVER : n)

/**
 * What the law says of an order of mobilization: asked of its interpreter once for each day and each kind of man, before the run.
 * Nothing is asked where a scenario has no order.
 */
import {
  ask,
  law as lawAsShipped,
  NEVER,
  NEVER_DAY,
  onDay,
  parseDay,
  setDay,
  UNKNOWN,
  unknownFacts,
  type Day,
  type LinkedLaw,
} from '@draftlight/law'
import { choices, constants, ofReservist, underOrder } from './facts.ts'
import type { Order } from '../scenario/mobilization-order.ts'

/** Kinds of men in the reserve, as far as the law tells them apart and the model draws them. */
export const reservists = ['plain', 'booked', 'family', 'unfit'] as const
const factsOfKind = {
  plain: {},
  booked: { booked_by_employer: 'yes' },
  family: { dependants_under_16: '4+' },
  unfit: { fitness: 'D' },
} as const

export interface OrderLaw {
  /** By kind of reservist and cohort: may he be called? 0 no, 1 yes, 2 not settled. */
  readonly callable: Uint8Array
  /** By day of the run: the day of the run on which a summons placed, or handed over, then counts as served; NEVER, UNKNOWN. */
  readonly servedIfPlaced: Int32Array
  readonly servedIfHanded: Int32Array
  /** On the day of the order: may men on the register not leave where they live? As `callable`. */
  readonly movementLimited: number
}

/** Values of choice facts, days of day facts. */
type Given = Readonly<Record<string, Day | string>>

/** Asks the law of a reservist of this model under the order, of whom no more is known than is given. A range of days is "unknown". */
function answersUnder(
  order: Order,
  readings: Readonly<Record<string, string>>,
  law: LinkedLaw,
): (rule: string, given: Given) => string {
  const factsWith = (given: Given) => {
    const facts = unknownFacts(law)
    law.sources.forEach((source, event) => source.kind === 'fact' && setDay(facts, event, NEVER_DAY))
    const all = {
      ...choices,
      ...constants,
      ...underOrder,
      ...ofReservist,
      mobilization_kind: order.kind,
      mobilization_declared_on: order.on,
      ...given,
    }
    for (const [name, value] of Object.entries(all))
      if (typeof value === 'number') setDay(facts, law.eventOf.get(name)!, onDay(value))
      else facts.masks[law.choiceOf.get(name)!] = 1 << law.choices[law.choiceOf.get(name)!]!.values.indexOf(value)
    return facts
  }
  return (rule, given) => {
    const { value } = ask(law, rule, factsWith(given), { readings, alone: true })
    return typeof value === 'string' ? value : 'unknown'
  }
}

export function orderLaw(
  order: Order,
  readings: Readonly<Record<string, string>>,
  { from, days }: { readonly from: Day; readonly days: number },
  /** First and last birthday of each cohort. */
  births: readonly (readonly [Day, Day])[],
  law: LinkedLaw = lawAsShipped,
): OrderLaw {
  const answer = answersUnder(order, readings, law)
  const verdict = (rule: string, given: Given): number => ['no', 'yes', 'unknown'].indexOf(answer(rule, given))
  const day = (rule: string, given: Given): number => {
    const said = answer(rule, given)
    return said === 'never' ? NEVER : said === 'unknown' ? UNKNOWN : parseDay(said)! - from
  }
  const mayBeCalled = (kind: (typeof reservists)[number], birth: Day): number =>
    verdict('mobilization/can-be-called', {
      ...factsOfKind[kind],
      on: order.on,
      birth_date: birth,
      fitness_decided_on: order.on - 1,
    })
  /** Age ends the reserve once: from the oldest down to the first who is as the youngest. A year of birth that differs in itself is not settled. */
  const byCohort = (of: (birth: Day) => number): number[] => {
    const youngest = of(births[0]![1])
    const out = births.map(() => youngest)
    for (let c = births.length - 1; c > 0; c--) {
      const [first, last] = births[c]!.map(of) as [number, number]
      if (first === youngest && last === youngest) break
      out[c] = first === last ? first : 2
    }
    return out
  }
  const inOrder = (t: number): boolean => from + t >= order.on
  return {
    callable: Uint8Array.from(reservists.flatMap((kind) => byCohort((birth) => mayBeCalled(kind, birth)))),
    servedIfPlaced: Int32Array.from({ length: days }, (_, t) =>
      inOrder(t)
        ? day('mobilization/summons-served', {
            on: from + t,
            register: 'federal',
            placed_at: from + t,
            placed_at_moscow: from + t,
            account_notice_at: from + t,
            account_notice_at_moscow: from + t,
          })
        : NEVER,
    ),
    servedIfHanded: Int32Array.from({ length: days }, (_, t) =>
      inOrder(t) ? day('mobilization/summons-served', { on: from + t, register: 'none', handed_at: from + t }) : NEVER,
    ),
    movementLimited: verdict('mobilization/movement-limited', { on: order.on }),
  }
}

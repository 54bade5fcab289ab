/**
 * What a run comes to on average, by day, worked out without any man: a summons by hand, its service, the appearance, the fine, the
 * hearing. Written from what the parameters mean, not from the stages' code, and only for a country where nothing feeds back: men
 * summoned once, right records, no register, no raids, nobody who comes only when pressed.
 */
import type { Practice } from '../stages/index.ts'

export interface Expected {
  readonly [indicator: string]: Float64Array
}

/** `summoned`: summonses a day; `isWorkingDay`: whether the commission sits. Both from the first day on. */
export function meanField(summoned: ArrayLike<number>, isWorkingDay: ArrayLike<number>, v: Practice): Expected {
  const days = summoned.length
  const zero = (): Float64Array => new Float64Array(days)
  const out = {
    'service/handed': zero(),
    'service/refused': zero(),
    'service/known': zero(),
    'appearance/in-time': zero(),
    'appearance/late': zero(),
    'appearance/missed': zero(),
    'appearance/missed-unknowing': zero(),
    'penalty/fines': zero(),
    'penalty/criminal': zero(),
    'commission/examined': zero(),
    'commission/exempted': zero(),
    'commission/deferred-health': zero(),
    'commission/called-up': zero(),
  }
  const add = (series: Float64Array, day: number, men: number): void => {
    if (day < days) series[day]! += men
  }
  const atHome = 1 - v.people.livesElsewhere
  const [handed, refused] = [atHome * v.service.handed, atHome * v.service.refused]
  const reached = handed + refused
  // a mean of m days is drawn evenly from 0 to 2m
  const spreadOf = (mean: number): number => 2 * Math.round(mean) + 1
  const [handing, lateness, fining] = [v.service.handingDays, v.appearance.lateDays, v.penalties.fineDays].map(
    spreadOf,
  ) as [number, number, number]
  const leads = v.summons.leadLongest - v.summons.leadShortest + 1
  for (let t = 0; t < days; t++) {
    const men = summoned[t]!
    if (men === 0) continue
    for (let h = 0; h < handing; h++) {
      add(out['service/handed'], t + h, (men * handed) / handing)
      add(out['service/refused'], t + h, (men * refused) / handing)
      add(out['service/known'], t + h, (men * reached) / handing)
    }
    for (let lead = v.summons.leadShortest; lead <= v.summons.leadLongest; lead++) {
      const due = t + lead
      const share = men / leads
      const knowing = reached * Math.min(1, (lead + 1) / handing)
      add(out['appearance/in-time'], due, share * knowing * v.appearance.comes)
      add(out['appearance/missed'], due, share * (1 - knowing * v.appearance.comes))
      add(out['appearance/missed-unknowing'], due, share * (1 - knowing))
      // served by the date, and not come
      const fined = share * knowing * (1 - v.appearance.comes) * v.penalties.fined
      for (let f = 0; f < fining; f++) {
        add(out['penalty/fines'], due + 1 + f, fined / fining)
        add(out['penalty/criminal'], due + 1 + f, (fined / fining) * v.penalties.criminal)
      }
      // handed over after the date: he who comes when he knows comes late
      for (let h = lead + 1; h < handing; h++)
        for (let l = 0; l < lateness; l++)
          add(out['appearance/late'], t + h + 1 + l, (share * reached * v.appearance.comes) / handing / lateness)
    }
  }
  hear(out, isWorkingDay, v)
  return out
}

/** Whoever has come is heard on the next day on which the commission sits, which may be the same. */
function hear(out: Expected, isWorkingDay: ArrayLike<number>, v: Practice): void {
  const { unfit, temporarilyUnfit, unfitPassed, fitFailed } = v.commission
  const exempted = unfit * (1 - unfitPassed) + (1 - unfit) * fitFailed
  const deferred = temporarilyUnfit * (1 - fitFailed)
  let waiting = 0
  for (let t = 0; t < isWorkingDay.length; t++) {
    waiting += out['appearance/in-time']![t]! + out['appearance/late']![t]!
    if (!isWorkingDay[t]) continue
    out['commission/examined']![t] = waiting
    out['commission/exempted']![t] = waiting * exempted
    out['commission/deferred-health']![t] = waiting * deferred
    out['commission/called-up']![t] = waiting * (1 - exempted - deferred)
    waiting = 0
  }
}

// What one sees in this room, as the fragment of a link, which no server is sent. It holds settings of the model and nothing about
// the person who made it.
import { regions } from '@draftlight/country'
import { indicators } from '@draftlight/sim'
import { isoOf, parseDay } from '@draftlight/law'
import {
  againstOf,
  asWritten,
  changeable,
  changedIn,
  firstScenario,
  isSamePeriod,
  parameterOf,
  scenarioNames,
  scenarioOf,
} from './asked.ts'
import type { Asked, ScenarioName, Values } from './asked.ts'
import { firstShown, headlinesOf } from './shown.ts'

export interface Looking {
  readonly asked: Asked
  readonly against: Asked
  /** Id of the indicator on map and chart. */
  readonly shown: string
  /** Code such as `RU-MOW`; undefined: the whole country. */
  readonly region: string | undefined
  /** Since 1970-01-01; undefined: all days together. */
  readonly day: number | undefined
}

export const lookingAt = (scenario: ScenarioName): Looking => ({
  asked: asWritten(scenario),
  against: againstOf(scenario),
  shown: firstShown(scenario),
  region: undefined,
  day: undefined,
})

/** Another question: what was pinned stays pinned where it is of the same days, and the region stays. */
export const lookingOn = (before: Looking, scenario: ScenarioName, pinned: boolean): Looking => {
  const usual = lookingAt(scenario)
  return {
    ...usual,
    against: pinned && isSamePeriod(before.against.scenario, scenario) ? before.against : usual.against,
    shown: headlinesOf(scenario).some((id) => id === before.shown) ? before.shown : usual.shown,
    region: before.region,
  }
}

const MARK = '#country?'

export const fragmentOf = ({ asked, against, shown, region, day }: Looking): string => {
  const parts = new URLSearchParams({ scenario: asked.scenario })
  for (const { id } of changedIn(asked)) parts.set(id, String(asked.values[id]))
  parts.set('against', against.scenario)
  for (const { id } of changedIn(against)) parts.set(`against.${id}`, String(against.values[id]))
  parts.set('show', shown)
  if (region !== undefined) parts.set('region', region)
  if (day !== undefined) parts.set('day', isoOf(day))
  // a slash in a fragment needs no escape, and is easier to read
  return MARK + parts.toString().replaceAll('%2F', '/')
}

const scenarioIn = (parts: URLSearchParams, key: string): ScenarioName | undefined =>
  scenarioNames.find((name) => name === parts.get(key))

const valuesIn = (parts: URLSearchParams, scenario: ScenarioName, before: string): Values => {
  const own = asWritten(scenario).values
  const values: Record<string, number> = { ...own }
  for (const c of changeable) {
    const text = parts.get(before + c.id)
    const { low, high } = parameterOf(c)
    const [least, most] = [Math.min(low, own[c.id]), Math.max(high, own[c.id])]
    if (text !== null && text.trim() !== '' && Number(text) >= least && Number(text) <= most)
      values[c.id] = Number(text)
  }
  return values as Values
}

/** Whether a link says something that is not there, so that whoever made it saw something else. */
export const isPartUnread = (fragment: string): boolean => {
  if (!fragment.startsWith(MARK)) return false
  const { asked, against, shown, region, day } = lookingIn(fragment)
  const read = new Map<string, string | undefined>([
    ['scenario', asked.scenario],
    ['against', against.scenario],
    ['show', shown],
    ['region', region],
    ['day', day === undefined ? undefined : isoOf(day)],
  ])
  const isRead = (key: string, text: string): boolean => {
    if (read.has(key)) return read.get(key) === text
    const of = key.startsWith('against.') ? against : asked
    const c = changeable.find(({ id }) => id === key.replace(/^against\./, ''))
    return c !== undefined && text.trim() !== '' && Number(text) === of.values[c.id]
  }
  return [...new URLSearchParams(fragment.slice(MARK.length))].some(([key, text]) => !isRead(key, text))
}

/** What a link asks for. What it does not say, or says of something that is not there, is as when the room is opened. */
export const lookingIn = (fragment: string): Looking => {
  const parts = new URLSearchParams(fragment.startsWith(MARK) ? fragment.slice(MARK.length) : '')
  const scenario = scenarioIn(parts, 'scenario') ?? firstScenario
  const usual = lookingAt(scenario)
  const against = scenarioIn(parts, 'against')
  const day = parseDay(parts.get('day') ?? '')
  const { from, to } = scenarioOf(scenario)
  return {
    asked: { scenario, values: valuesIn(parts, scenario, '') },
    against:
      against === undefined ? usual.against : { scenario: against, values: valuesIn(parts, against, 'against.') },
    shown: indicators.find(({ id }) => id === parts.get('show'))?.id ?? usual.shown,
    region: regions.find(({ iso }) => iso === parts.get('region'))?.iso,
    day: day !== undefined && day >= from && day <= to ? day : undefined,
  }
}

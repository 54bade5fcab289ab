/** Checks the files under priors/. The first thing that is wrong is thrown as an InputError with its file and line. */
import { fail, keys, nearest, parseDay, parseYaml, type Path, type YamlSource } from '@draftlight/law'
import { fields } from './fields.ts'
import { callUps } from './generated/series.ts'
import { mechanisms } from './observation.ts'
import type { Classes, Combining, Coverage, Events, Indicator, Priors } from './priors.ts'

/** `text` of each file by its name; `records` are the ids that an indicator may read. */
export function readPriors(text: (name: keyof Priors) => string, records: readonly string[]): Priors {
  const read = (name: keyof Priors): [YamlSource, unknown] => {
    const page = parseYaml(text(name), `watch/priors/${name}.yaml`)
    return [page, page.doc.toJS()]
  }
  const indicators = indicatorsOf(...read('indicators'), records)
  return {
    indicators,
    coverage: coverageOf(...read('coverage'), indicators),
    classes: classesOf(...read('classes')),
    combining: combiningOf(...read('combining')),
    events: eventsOf(...read('events'), records),
  }
}

const INDICATOR = 'id cluster name why argument falseAlarms ratio basis shows window halves reads'.split(' ')
const SERIES = ['losses-over-recruits']

function indicatorsOf(page: YamlSource, value: unknown, records: readonly string[]): Indicator[] {
  const list = listOf(page, [], value, 'a list of indicators, each begun with "- id:"') as Indicator[]
  list.forEach((one, i) => {
    fields(page, [i], one, [...INDICATOR, 'subjects'], INDICATOR)
    for (const key of ['name', 'why', 'argument', 'falseAlarms'] as const) languages(page, [i, key], one[key])
    keys(page, [i, 'ratio'], one.ratio, ['low', 'central', 'high'])
    inOrder(page, [i, 'ratio'], one.ratio.low, one.ratio.central, one.ratio.high)
    if (!(one.ratio.low > 0)) fail(page, [i, 'ratio'], 'A ratio is above 0.', 'times likelier')
    if (!(one.shows > 0 && one.shows < 1)) fail(page, [i, 'shows'], `${one.shows} is no chance.`, 'above 0 and below 1')
    if (!['judgement', 'counted'].includes(one.basis))
      fail(page, [i, 'basis'], `"${one.basis}" is no basis.`, 'judgement or counted')
    for (const [key, unit] of [
      ['window', 'months'],
      ['halves', 'days'],
      ['subjects', 'subjects'],
    ] as const)
      if (key in one && !(Number.isInteger(one[key]) && one[key]! > 0))
        fail(page, [i, key], `"${one[key] ?? ''}" is no number of ${unit}.`, 'a whole number above 0')
    const at: Path = [i, 'reads']
    keys(page, at, one.reads, ['mechanisms', 'records', 'not', 'series'])
    if (one.reads.series !== undefined && !SERIES.includes(one.reads.series))
      fail(page, [...at, 'series'], `There is no series "${one.reads.series}".`, SERIES.join(', '))
    for (const key of ['mechanisms', 'records', 'not'] as const)
      if (key in one.reads) listOf(page, [...at, key], one.reads[key], 'a list: [A, B]')
    for (const name of one.reads.mechanisms ?? [])
      if (!Object.hasOwn(mechanisms, name))
        fail(
          page,
          [...at, 'mechanisms'],
          `There is no mechanism "${name}".`,
          'one of the list in watch/observation.ts',
          nearest(name, Object.keys(mechanisms)),
        )
    for (const key of ['records', 'not'] as const)
      for (const id of one.reads[key] ?? [])
        if (!records.includes(id))
          fail(page, [...at, key], `There is no record "${id}".`, 'a published record', nearest(id, records))
    if (list.findIndex((other) => other.id === one.id) < i) fail(page, [i, 'id'], `"${one.id}" is there twice.`)
  })
  return list
}

function coverageOf(page: YamlSource, value: unknown, indicators: readonly Indicator[]): Coverage {
  const coverage = value as Coverage
  const ids = indicators.map(({ id }) => id)
  fields(page, [], coverage, ['through', 'months'])
  calendarDay(page, ['through'], coverage.through)
  for (const [id, years] of Object.entries(coverage.months)) {
    if (!ids.includes(id))
      fail(page, ['months', id], `There is no indicator "${id}".`, 'an indicator', nearest(id, ids))
    for (const [year, months] of Object.entries(years))
      if (!/^20\d\d$/.test(year) || !/^[mp.]{12}$/.test(months))
        fail(page, ['months', id, year], `"${months}" is no year.`, 'twelve letters m, p or "."')
  }
  return coverage
}

const countries = [...new Set(callUps.map(({ country }) => country))]
const CLASS = ['id', 'name', 'from', 'counts', 'seen', 'weight', 'reason']

function classesOf(page: YamlSource, value: unknown): Classes {
  const all = value as Classes
  fields(page, [], all, ['least', 'classes', 'warEnds'])
  all.classes.forEach((one, i) => {
    fields(page, ['classes', i], one, [...CLASS, 'to'], CLASS)
    if (!(one.weight >= 0 && one.weight <= 1))
      fail(page, ['classes', i, 'weight'], `"${one.weight}" is no weight.`, '0 to 1')
    keys(page, ['classes', i, 'counts'], one.counts, ['country', 'from', 'to'])
    languages(page, ['classes', i, 'name'], one.name)
    languages(page, ['classes', i, 'reason'], one.reason)
    for (const day of [one.from, one.to ?? one.from, one.counts.from, one.counts.to ?? one.counts.from])
      calendarDay(page, ['classes', i, 'from'], day)
    for (const country of listOf(page, ['classes', i, 'counts', 'country'], one.counts.country, 'a list: [A, B]'))
      if (!countries.includes(String(country)))
        fail(
          page,
          ['classes', i, 'counts', 'country'],
          `No call-up of "${String(country)}" is listed.`,
          'a country of watch/series/call-ups.csv',
          nearest(String(country), countries),
        )
  })
  const sum = all.classes.reduce((total, one) => total + one.weight, 0)
  if (Math.abs(sum - 1) > 1e-9) fail(page, ['classes'], `The weights add up to ${sum}.`, '1')
  calendarDay(page, ['warEnds', 'from'], all.warEnds.from)
  languages(page, ['warEnds', 'basis'], all.warEnds.basis)
  inOrder(page, ['warEnds'], 0, all.warEnds.low, all.warEnds.high)
  if (!(all.warEnds.low > 0))
    fail(page, ['warEnds', 'low'], 'A hazard that is spread over its doublings is above 0.', 'a hazard a month')
  return all
}

function combiningOf(page: YamlSource, value: unknown): Combining {
  const c = value as Combining
  fields(page, [], c, ['series', 'true', 'dependence', 'tempering', 'cap', 'fades', 'draws'])
  for (const [letter, digits] of Object.entries(c.true))
    for (const [digit, chance] of Object.entries(digits))
      if (!(chance >= 0 && chance <= 1)) fail(page, ['true', letter, digit], `${chance} is no chance.`, '0 to 1')
  inOrder(page, ['dependence'], 0, c.dependence.low, c.dependence.high, 1)
  inOrder(page, ['tempering'], 0, c.tempering.low, c.tempering.high, 1)
  if (!(c.cap >= 1)) fail(page, ['cap'], `"${c.cap}" is no cap.`, 'at least 1')
  if (!(Number.isInteger(c.draws) && c.draws >= 100))
    fail(page, ['draws'], `"${c.draws}" is no number of draws.`, 'a whole number of at least 100')
  return c
}

function eventsOf(page: YamlSource, value: unknown, records: readonly string[]): Events {
  const all = value as Events
  calendarDay(page, ['knownThrough'], all.knownThrough)
  all.events.forEach((one, i) => {
    const at: Path = ['events', i]
    for (const key of ['name', 'rule', 'source', 'void'] as const) languages(page, [...at, key], one[key])
    if (one.kind === 'forecast')
      for (const { on, record } of one.happened) {
        calendarDay(page, [...at, 'happened'], on)
        if (!records.includes(record)) fail(page, [...at, 'happened'], `There is no record "${record}".`)
      }
    else languages(page, [...at, 'basis'], one.basis)
    if (one.kind === 'share') inOrder(page, at, 0, one.low, one.high, 1)
    if (one.kind === 'judgement')
      for (const [months, { low, high }] of Object.entries(one.ranges))
        inOrder(page, [...at, 'ranges', months], 0, low, high, 1)
  })
  return all
}

function listOf(page: YamlSource, at: Path, value: unknown, expected: string): unknown[] {
  return Array.isArray(value) ? value : fail(page, at, 'This is no list.', expected)
}
function languages(page: YamlSource, at: Path, value: object): void {
  fields(page, at, value, ['en', 'ru', 'uk'])
}
function inOrder(page: YamlSource, at: Path, ...numbers: number[]): void {
  if (numbers.some((n, i) => typeof n !== 'number' || (i > 0 && n < numbers[i - 1]!)))
    fail(page, at, `${numbers.join(', ')} are not in order.`, 'low, central, high')
}
function calendarDay(page: YamlSource, at: Path, value: string): void {
  if (parseDay(value) === undefined) fail(page, at, `"${value}" is no day.`, 'YYYY-MM-DD')
}

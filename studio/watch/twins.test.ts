// What a picture shows stands in its table too, row by row: the parts of the room are asked for what they would draw.
import type { VNode } from 'preact'
import { assess, crowds, priors, scores, seriesKept, smallQuestions } from '@draftlight/watch'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseDay } from '@draftlight/law'
import type { Figure, Table } from '../figures/figure.tsx'
import { say, speak } from '../messages/index.ts'
import { sealed as sealedRu } from '../messages/ru/watch-sealed.ts'
import { sealed as sealedUk } from '../messages/uk/watch-sealed.ts'
import { sayWatch, speakWatch } from '../messages/watch.ts'
import { ofHundred, printed, spoken } from './amounts.ts'
import { Bars } from './bars.tsx'
import { Classes } from './classes.tsx'
import { History } from './history-figure.tsx'
import { Indicators } from './indicators.tsx'
import { Likely } from './likely.tsx'
import { Scores } from './scores.tsx'

beforeAll(async () => {
  await speak({ language: 'en', voice: 'you' })
  await speakWatch('en')
})

interface Parts {
  readonly children?: unknown
  readonly [name: string]: unknown
}
/** Everything that a part draws by itself, and what it folds away. */
const partsOf = (view: unknown): Parts[] => {
  if (Array.isArray(view)) return view.flatMap(partsOf)
  if (typeof view === 'function') return partsOf((view as () => unknown)())
  if (typeof view !== 'object' || view === null) return []
  const { props, type } = view as VNode<Parts>
  // a part without a state of its own is drawn too
  const isPlain =
    typeof type === 'function' && /^(Forecasts|Crowds|Small|WouldChange|Reasons|Horizons)$/.test(type.name)
  const own = isPlain ? (type as (of: object) => unknown)(props) : []
  return [props, ...partsOf(props.children), ...partsOf(own)]
}
const tablesOf = (view: unknown): Table[] => partsOf(view).flatMap(({ table }) => (table ? [table as Table] : []))
const figureTable = (view: unknown): Table => {
  const [{ figure, data }] = partsOf(view).filter((props) => 'figure' in props) as [Parts, ...Parts[]]
  return (figure as Figure<unknown>).table(data)
}
const on = parseDay('2025-09-01')!

describe('the table of', () => {
  test('each event’s bars has a row a horizon, and what stands large', () => {
    const { events } = assess(on)
    for (const event of events.filter(
      ({ id }) => priors.events.events.find((one) => one.id === id)!.kind === 'forecast',
    )) {
      const { rows, columns } = figureTable(Bars({ event, looked: true }))
      expect(columns.length).toBe(rows[0]!.length)
      expect(rows.map(([months, base, mean]) => [months, base, mean])).toEqual(
        event.horizons.map((h) => [h.months, ofHundred(h.baseRate), ofHundred(h.mean)]),
      )
      expect(rows.map((row) => row.at(-1))).toEqual(event.horizons.map((h) => sayWatch.chance.large[h.headline]))
    }
  })
  test('the months has every month; where nobody had looked only the base rate', () => {
    const kept = seriesKept[0]!.rows
    const { rows } = figureTable(History())
    expect(rows.map(([day]) => day)).toEqual(kept.map((row) => say.day(parseDay(row.on)!)))
    rows.forEach(([, base, mean], i) => {
      const [assessed, , , alone] = kept[i]!.chances[2]!
      expect([base, mean]).toEqual([ofHundred(alone), kept[i]!.kind === 'base-rate-only' ? '–' : ofHundred(assessed)])
    })
  })
  test('the indicators has each of them, by its own share', () => {
    const { shares } = assess(on)
    const { rows } = figureTable(Indicators({ shares }))
    expect(rows.map(([name]) => name)).toEqual(priors.indicators.map(({ name }) => spoken(name)))
    expect(shares.map(({ id }) => id)).toEqual(priors.indicators.map(({ id }) => id))
  })
  test('what is sealed is set as print: apostrophes, and numbers of one piece; days and years stay apart', () => {
    expect(printed("п'ять із 1 010 і 2 399 130")).toBe('п’ять із 1\u00a0010 і 2\u00a0399\u00a0130')
    expect(printed('21 вересня 2022 року, 2 з 300')).toBe('21 вересня 2022 року, 2 з 300')
  })
  test('the reference classes has each, one that says nothing yet without a number, and their mixture last', () => {
    const silent = ['2022-01-01', '2025-09-01'].flatMap((iso) => {
      const assessment = assess(parseDay(iso)!)
      const [{ rows }] = tablesOf(Classes({ assessment })) as [Table]
      expect(rows.length).toBe(assessment.classes.length + 1)
      expect(rows.at(-1)!.slice(0, 2)).toEqual([
        sayWatch.chance.mixture,
        ofHundred(assessment.events[0]!.horizons.at(-1)!.baseRate),
      ])
      assessment.classes.forEach(({ weight, chances, events }, i) =>
        expect(rows[i]!.slice(1, 4)).toEqual([
          weight === 0 ? sayWatch.chance.saysNothing : ofHundred(chances.at(-1)!),
          ofHundred(weight),
          events,
        ]),
      )
      return assessment.classes.filter(({ weight }) => weight === 0)
    })
    expect(silent.length).toBeGreaterThan(0)
  })
  test('the scores, the crowds and the small questions has all of them', () => {
    const [forecasts, others, small, bins] = tablesOf(Scores()) as [Table, Table, Table, Table]
    expect(forecasts.rows.length).toBe(scores().length)
    expect(others.rows.map(([who]) => who)).toEqual(crowds.map(({ who }) => who))
    expect(small.rows.map(([ask]) => ask)).toEqual(smallQuestions.templates.map(({ ask }) => spoken(ask)))
    expect(bins.rows.length).toBeGreaterThan(2)
  })
})

test('a day that is past is called a reconstruction; only what was looked at can be changed by what is looked for', () => {
  const shown = (iso: string) => partsOf(Likely({ assessment: assess(parseDay(iso)!) }))
  const isReconstruction = (iso: string) => shown(iso).some((props) => props['class'] === 'reconstruction')
  expect([priors.coverage.through, '2022-06-01'].map(isReconstruction)).toEqual([true, true])
  const after = new Date(Date.parse(priors.coverage.through) + 86_400_000).toISOString().slice(0, 10)
  expect(isReconstruction(after)).toBe(false)
})

test.each(['ru', 'uk'] as const)(
  'words shown in place of sealed ones, %s: the same numbers, and no other act',
  (language) => {
    const sealed = { ru: sealedRu, uk: sealedUk }[language]
    const typed = priors.indicators.flatMap((one) => [one.name, one.why, one.argument, one.falseAlarms])
    const texts = typed.map((said) => said[language])
    for (const [was, shown] of Object.entries(sealed)) {
      expect(texts).toContain(was)
      expect(shown.match(/\d+/g)).toEqual(was.match(/\d+/g))
    }
    // the order to turn men back at the border was one
    expect(texts.filter((text) => /приказ|наказ/i.test(sealed[text] ?? text))).toHaveLength(1)
  },
)

test('the page shows what stands in place of sealed words', async () => {
  const [was, shown] = Object.entries(sealedRu)[0]!
  expect(spoken({ en: was, ru: '', uk: '' })).toBe(was)
  await speak({ language: 'ru', voice: 'you' })
  await speakWatch('ru')
  expect(spoken({ en: '', ru: was, uk: '' })).toBe(printed(shown))
  await speak({ language: 'en', voice: 'you' })
  await speakWatch('en')
})

test('an indicator that reads a table says that it speaks, not that there is no report', () => {
  const said = (iso: string) => {
    const { shares } = assess(parseDay(iso)!)
    return partsOf(Indicators({ shares })).some(({ children }) => children === sayWatch.chance.readsTable)
  }
  expect([said('2025-08-01'), said('2025-11-15')]).toEqual([true, false])
})

test('the picture of the past draws evidence only for months before which somebody looked', () => {
  const drawn = partsOf(History()).find((props) => props['class'] === 'mean' && 'd' in props)!['d'] as string
  const { rows } = seriesKept[0]!
  expect(drawn.match(/[ML]/g)).toHaveLength(rows.filter(({ kind }) => kind !== 'base-rate-only').length)
  expect(drawn.startsWith('M0.00')).toBe(false)
})

test('before anybody looked no number stands as one with the evidence, in words, bars or table', () => {
  const evidence = sayWatch.chance.large.assessed
  const beside = (iso: string) =>
    partsOf(Likely({ assessment: assess(parseDay(iso)!) })).filter(
      ({ children, class: of }) => (of === 'quiet' || of === 'mean') && String(children).includes(evidence),
    ).length
  expect(beside('2022-06-01')).toBe(0)
  const event = assess(parseDay('2022-06-01')!).events[0]!
  const [{ figure }] = partsOf(Bars({ event, looked: false })).filter((props) => 'figure' in props) as [
    Parts,
    ...Parts[],
  ]
  const { table, summary } = figure as Figure<typeof event>
  expect(table(event).rows.map((row) => [row[2], row[5]])).toEqual(event.horizons.map(() => ['–', '–']))
  expect(summary(event)).not.toContain(evidence)
})

import { expect, it } from 'vitest'
import { funnel } from '@draftlight/country'
import { allParameters } from './ensemble/ranges.ts'
import { oddText } from './odd.ts'
import { funnelRowsOf, isSourced } from './source.ts'

it('finds every row that a parameter names', () => {
  for (const { id, of } of allParameters) {
    const words = of.source.startsWith('funnel: ') ? (of.source.match(/[a-z]+(?:_[a-z0-9]+)+/g) ?? []) : []
    for (const word of words) expect(funnelRowsOf({ source: `funnel: ${word}` }), `${id}: ${word}`).not.toEqual([])
    if (of.source.startsWith('funnel: ')) expect(words, id).not.toEqual([])
  }
})

it('takes an assumption for what it is, also behind a row of the table', () => {
  const sourced = allParameters.filter(({ of }) => isSourced(of)).map(({ id }) => id)
  expect(sourced).toContain('summons.perSent')
  expect(sourced).toContain('exit-ban.liftLag')
  // the rows exist and say "assumed"
  for (const id of [
    'restrictions.loan',
    'recruitment.fromPrison',
    'border.trips',
    'people.completeness',
    'register.feedLatency',
    'restrictions.licence',
  ])
    expect(sourced).not.toContain(id)
  expect(sourced).not.toContain('summons.electronic')
  expect(isSourced({ source: 'assumed: packages seen in five regions by March 2026' })).toBe(false)
})

it('is what the description of the model counts, too', () => {
  const unsourced = allParameters.filter(({ of }) => !isSourced(of)).length
  expect(oddText()).toContain(`${allParameters.length} parameters; of ${unsourced} nobody has published a value`)
})

it('names a row of the table only for values that lie within what the row, or the rows together, say', () => {
  const beyond = allParameters.flatMap(({ id, of }) => {
    const said = funnelRowsOf(of)
      .map((row) => funnel[row as keyof typeof funnel])
      .filter(({ unit }) => unit === of.unit || unit === `${of.unit} of summoned`)
    const low = Math.min(...said.map((row) => row.low))
    const high = Math.max(...said.map((row) => row.high))
    return said.length > 0 && !(low <= of.low && of.high <= high)
      ? [`${id}: ${of.low} to ${of.high}, not ${low} to ${high}`]
      : []
  })
  expect(beyond).toEqual([])
})

it('names a row of another unit only where its range is worked out from the row', () => {
  const other = allParameters.flatMap(({ id, of }) => {
    const units = funnelRowsOf(of).map((row): string => funnel[row as keyof typeof funnel].unit)
    return isSourced(of) && units.length > 0 && !units.some((unit) => unit.startsWith(of.unit)) ? [id] : []
  })
  // those who left, of the men of the reserve; men a month, less those of two other sources
  expect(other).toEqual(['mobilization.flees', 'recruitment.volunteers'])
})

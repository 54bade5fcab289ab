// A parameter of the simulation as it is said: its value, and what it rests on.
import { funnel } from '@draftlight/country'
import { parseDay } from '@draftlight/law'
import type { Parameter } from '@draftlight/sim'
import { Foreign } from '../parts/foreign.tsx'
import { sayCountry } from '../messages/country.ts'
import { say } from '../messages/index.ts'

/** A value in the unit that the parameter has. */
export const valueIn = ({ unit }: Pick<Parameter, 'unit'>, value: number): string =>
  unit === 'share' ? sayCountry.perCent(value) : sayCountry.inUnit[unit](value)

/** A day, a month or a year as it is said; written `2012-12-31`, `2019-08`, `2025`. */
const dateText = (iso: string): string => {
  const day = parseDay(iso)
  if (day !== undefined) return say.day(day)
  const [year, month] = iso.split('-')
  return month === undefined ? year! : `${say.months[Number(month) - 1]!} ${year!}`
}

/** Rows of the table of rates that a parameter is made of, each with title and publisher; or the source's own words; or that there is none. */
export const SourceOf = ({ source }: Pick<Parameter, 'source'>) => {
  const [, named] = /^funnel: (.*)$/.exec(source) ?? []
  const rows = (named ?? '')
    .split(/[,; ]+/)
    .flatMap((id) => Object.entries(funnel).filter(([row]) => row === id.replaceAll('_', '-')))
  const [isAssumed, because] = /^assumed(?::\s*(.*))?/.exec(source) ?? []
  if (isAssumed !== undefined)
    return (
      <>
        {sayCountry.assumed} {because && <Foreign text={`(${sayCountry.inWords(because)})`} />}
      </>
    )
  if (rows.length === 0)
    return (
      <>
        {sayCountry.source} <Foreign text={source} />
      </>
    )
  const number = (n: number, unit: string): string => (unit.startsWith('share') ? sayCountry.perCent(n) : say.number(n))
  return (
    <>
      {rows.map(([id, { low, central, high, unit, asOf, source: title, publisher, basis }]) => {
        const value = [low === high ? number(central, unit) : `${number(low, unit)}–${number(high, unit)}`]
          .concat(sayCountry.publishedIn[unit] ?? [])
          .join(' ')
        return (
          <span class="source" key={id}>
            {basis === 'derived' ? sayCountry.workedOut(value) : sayCountry.published(value)}, {dateText(asOf)}
            {basis !== 'derived' && (
              <>
                : <Foreign text={title} />, <Foreign text={publisher} />
              </>
            )}
          </span>
        )
      })}
    </>
  )
}

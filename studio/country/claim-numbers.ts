import type { ClaimResult, Span } from '@draftlight/sim'
import { sayCountry } from '../messages/country.ts'
import { rough, signed } from './headlines.tsx'

export const inUnit = (n: number, unit: string): string => {
  if (unit === 'share') return sayCountry.perCent(n)
  return unit === 'days' || unit.startsWith('0 ') ? String(n) : rough(n)
}
export const signedInUnit = (n: number, unit: string): string =>
  unit === 'share' ? sayCountry.claims.points(signed(n * 100)) : signed(n)
/** The unit in words; nothing for a share, whose numbers bring theirs. */
export const unitInWords = (unit: string): string =>
  (sayCountry.claims.units as Readonly<Record<string, string>>)[unit] ?? ''
/** Empty where nothing was measured. */
export const spanOf = (span: Span | null, unit: string): string =>
  span === null ? '' : sayCountry.claims.span(signedInUnit(span.low, unit), signedInUnit(span.high, unit))
export const differenceOf = ({ difference, unit }: ClaimResult): string =>
  difference === null ? '' : signedInUnit(difference, unit)

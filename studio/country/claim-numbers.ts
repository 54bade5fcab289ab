import type { ClaimResult, Span } from '@draftlight/sim'
import { sayCountry } from '../messages/country.ts'
import { rough, signed } from './headlines.tsx'

export const inUnit = (n: number, unit: string): string => {
  if (unit === 'share') return sayCountry.perCent(n)
  return unit === 'days' || unit.startsWith('0 ') ? String(n) : rough(n)
}
export const signedInUnit = (n: number, unit: string): string =>
  unit === 'share' ? sayCountry.claims.points(signed(n * 100)) : signed(n)
/** Empty where nothing was measured. */
export const spanOf = (span: Span | null, unit: string): string =>
  span === null ? '' : sayCountry.claims.span(signedInUnit(span.low, unit), signedInUnit(span.high, unit))
export const differenceOf = ({ difference, unit }: ClaimResult): string =>
  difference === null ? '' : signedInUnit(difference, unit)

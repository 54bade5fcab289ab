import { isAlone } from '@draftlight/sim'
import type { ClaimResult, Span } from '@draftlight/sim'
import { sayCountry } from '../../messages/country.ts'
import { rough, signed } from '../numbers.ts'

export const inUnit = (n: number, unit: string): string => {
  if (unit === 'share') return sayCountry.perCent(n)
  return unit === 'days' || unit.startsWith('0 ') ? String(n) : rough(n)
}
/** A difference with its sign; where the claim is held against nothing, the value that it is. */
export const ofClaim = (n: number, claim: ClaimResult): string => {
  if (isAlone(claim)) return inUnit(n, claim.unit)
  return claim.unit === 'share' ? sayCountry.claims.points(signed(n * 100)) : signed(n)
}
/** The unit in words; nothing for a share, whose numbers bring theirs. */
export const unitInWords = (unit: string): string =>
  (sayCountry.claims.units as Readonly<Record<string, string>>)[unit] ?? ''
/** Empty where nothing was measured. */
export const spanOf = (span: Span | null, claim: ClaimResult): string =>
  span === null ? '' : sayCountry.claims.span(ofClaim(span.low, claim), ofClaim(span.high, claim))
export const differenceOf = (claim: ClaimResult): string =>
  claim.difference === null ? '' : ofClaim(claim.difference, claim)
/** From where on it matters, the way the claim says. */
export const mattersFrom = (claim: ClaimResult): string =>
  ofClaim(claim.direction === 'rises' ? claim.smallest : -claim.smallest, claim)

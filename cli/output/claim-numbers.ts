/** The numbers of a claim as they are read: by `draftlight claims`, on its pages and in their index. */
import { isAlone, type ClaimResult, type Span } from '@draftlight/sim'
import { inUnit, signedInUnit } from './two-digits.ts'

/** A difference with its sign; where the claim is held against nothing, the value that it is. */
export const ofClaim = (n: number, r: ClaimResult): string => (isAlone(r) ? inUnit(n, r.unit) : signedInUnit(n, r.unit))
/** The same with its unit, which a share brings itself. */
export const ofClaimWithUnit = (n: number, r: ClaimResult): string =>
  r.unit === 'share' ? ofClaim(n, r) : `${ofClaim(n, r)} ${r.unit.startsWith('0 ') ? `(${r.unit})` : r.unit}`
/** From where on it matters, the way the claim says; empty where nothing could be measured. */
export const mattersFrom = (r: ClaimResult): string =>
  r.difference === null ? '' : ofClaimWithUnit(r.direction === 'rises' ? r.smallest : -r.smallest, r)
/** Empty where nothing was measured. */
export const spanOf = (s: Span | null, r: ClaimResult): string =>
  s === null ? '' : `${ofClaim(s.low, r)} to ${ofClaim(s.high, r)}`

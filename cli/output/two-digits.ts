/** Two significant digits on screen; all digits are in the files. */
export function twoDigits(n: number): string {
  const rounded = n === 0 ? 0 : Number(n.toPrecision(2))
  return rounded.toLocaleString('en-US')
}
/** The same with its sign, for differences. */
export const signed = (n: number): string => (n > 0 ? `+${twoDigits(n)}` : n < 0 ? `−${twoDigits(-n)}` : '0')

/** A number as it is read in its unit: shares as percent, days and answers as they are. */
export const inUnit = (n: number, unit: string): string =>
  unit === 'share' ? `${twoDigits(n * 100)} %` : unit === 'days' || unit.startsWith('0 ') ? String(n) : twoDigits(n)
/** The same of a difference. */
export const signedInUnit = (n: number, unit: string): string =>
  unit === 'share' ? `${signed(n * 100)} points` : signed(n)

/** Two significant digits on screen; all digits are in the files. */
export function twoDigits(n: number): string {
  const rounded = n === 0 ? 0 : Number(n.toPrecision(2))
  return rounded.toLocaleString('en-US')
}
/** The same with its sign, for differences. */
export const signed = (n: number): string => (n > 0 ? `+${twoDigits(n)}` : n < 0 ? `−${twoDigits(-n)}` : '0')

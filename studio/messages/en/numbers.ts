// How English writes numbers and days. Days are counted from 1970-01-01.
const plural = new Intl.PluralRules('en')
export const count = (n: number, one: string, other: string): string =>
  `${whole.format(n)} ${plural.select(n) === 'one' ? one : other}`

// made once: making a formatter costs more than a thousand numbers
export const whole = new Intl.NumberFormat('en-GB')
export const twoDigits = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 })
const longDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
export const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
export const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
export const asDate = (day: number): Date => new Date(day * 86_400_000)
export const day = (epochDay: number): string => longDay.format(asDate(epochDay))

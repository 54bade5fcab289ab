// How Ukrainian writes numbers and days. Days are counted from 1970-01-01.
const plural = new Intl.PluralRules('uk')

/** "1 запис", "2 записи", "5 записів"; a fraction takes the second. */
export const count = (n: number, one: string, few: string, many: string): string => {
  const form = plural.select(n)
  return `${whole.format(n)} ${form === 'one' ? one : form === 'many' ? many : few}`
}

// made once: making a formatter costs more than a thousand numbers
export const whole = new Intl.NumberFormat('uk')
export const twoDigits = new Intl.NumberFormat('uk', { maximumSignificantDigits: 2 })

const ofMonth = 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' ')
const month = 'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень'.split(
  ' ',
)
export const shortMonths = 'січ лют бер кві тра чер лип сер вер жов лис гру'.split(' ')

export const asDate = (day: number): Date => new Date(day * 86_400_000)
export const dayShort = (epochDay: number): string => {
  const date = asDate(epochDay)
  return `${date.getUTCDate()} ${ofMonth[date.getUTCMonth()]}`
}
export const year = (epochDay: number): string => `${asDate(epochDay).getUTCFullYear()}`
/** "2 квітня 2026 року" */
export const day = (epochDay: number): string => `${dayShort(epochDay)} ${year(epochDay)} року`
/** "квітень 2026 року" */
export const monthAndYear = (epochDay: number): string =>
  `${month[asDate(epochDay).getUTCMonth()]} ${year(epochDay)} року`

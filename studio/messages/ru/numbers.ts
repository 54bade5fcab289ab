// How Russian writes numbers and days. Days are counted from 1970-01-01.
const plural = new Intl.PluralRules('ru')

/** "1 запись", "2 записи", "5 записей"; a fraction takes the second. */
export const count = (n: number, one: string, few: string, many: string): string => {
  const form = plural.select(n)
  return `${whole.format(n)} ${form === 'one' ? one : form === 'many' ? many : few}`
}

// made once: making a formatter costs more than a thousand numbers
export const whole = new Intl.NumberFormat('ru')
export const twoDigits = new Intl.NumberFormat('ru', { maximumSignificantDigits: 2 })

const ofMonth = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
const month = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ')
export const shortMonths = 'янв фев мар апр май июн июл авг сен окт ноя дек'.split(' ')

export const asDate = (day: number): Date => new Date(day * 86_400_000)
export const dayShort = (epochDay: number): string => {
  const date = asDate(epochDay)
  return `${date.getUTCDate()} ${ofMonth[date.getUTCMonth()]}`
}
export const year = (epochDay: number): string => `${asDate(epochDay).getUTCFullYear()} год`
/** "2 апреля 2026 года" */
export const day = (epochDay: number): string => `${dayShort(epochDay)} ${year(epochDay)}а`
/** "апрель 2026 года" */
export const monthAndYear = (epochDay: number): string => `${month[asDate(epochDay).getUTCMonth()]} ${year(epochDay)}а`

import { enCountry } from './en-country.ts'
import type { CountryMessages } from './en-country.ts'

/** The words of the Country room. */
export const sayCountry: CountryMessages = enCountry

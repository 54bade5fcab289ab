import { occupiedTerritories, regionCodes } from '@draftlight/country'
import { say } from '../messages/index.ts'

const subjects = new Map<string, number>(regionCodes.map(({ iso }, index) => [iso, index]))
/** Its place among the country's regions; undefined for what is none of them, as for no code at all. */
export const regionIndex = (code: string | undefined): number | undefined => subjects.get(code ?? '')

const occupied = new Map<string, Readonly<Record<typeof say.language, string>>>(
  occupiedTerritories.map(({ code, name }) => [code, name]),
)

/** The name of a subject, or of an occupied territory of Ukraine, in the language spoken; the code itself where there is none. */
export const regionName = (code: string): string =>
  say.regions[subjects.get(code) ?? -1] ?? occupied.get(code)?.[say.language] ?? code

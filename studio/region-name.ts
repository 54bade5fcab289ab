import { occupiedTerritories, regionNames } from '@draftlight/country'
import { say } from './messages/index.ts'

const names = new Map(
  [
    ...regionNames.map(({ iso, name }) => [iso, name] as const),
    ...occupiedTerritories.map(({ code, name }) => [code, name] as const),
  ].map(([code, name]): [string, Readonly<Record<typeof say.language, string>>] => [code, name]),
)

/** The name of a subject, or of an occupied territory of Ukraine, in the language spoken; the code itself where there is none. */
export const regionName = (code: string): string => names.get(code)?.[say.language] ?? code

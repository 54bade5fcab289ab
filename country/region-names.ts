/** Names of the 83 subjects, by index. Source: data/regions.csv. */
export { names as regionNamesEn } from './generated/region-names-en.ts'
export { names as regionNamesRu } from './generated/region-names-ru.ts'
export { names as regionNamesUk } from './generated/region-names-uk.ts'

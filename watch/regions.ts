/**
 * Where an observation can lie. A record names ISO 3166-2 codes of the 83 federal subjects, `RU` for the country as a
 * whole, or a code of occupied Ukraine. Occupied territory is listed under Ukraine: it has no tile and is never counted.
 */
const SUBJECTS = `
  AD AL ALT AMU ARK AST BA BEL BRY BU CE CHE CHU CU DA IN IRK IVA KAM KB KC KDA KEM KGD KGN KHA KHM KIR KK KL
  KLU KO KOS KR KRS KYA LEN LIP MAG ME MO MOS MOW MUR NEN NGR NIZ NVS OMS ORE ORL PER PNZ PRI PSK ROS RYA SA
  SAK SAM SAR SE SMO SPE STA SVE TA TAM TOM TUL TVE TY TYU UD ULY VGG VLA VLG VOR YAN YAR YEV ZAB
`
/** The 83 federal subjects within internationally recognised borders. */
export const subjects: ReadonlySet<string> = new Set(
  SUBJECTS.trim()
    .split(/\s+/)
    .map((part) => `RU-${part}`),
)

/** Occupied wholly or in part. The occupying power's own codes for it are refused, with the right one named. */
export const occupied = {
  'UA-09': { name: 'Luhansk Oblast', country: 'Ukraine', notAs: 'RU-LUG' },
  'UA-14': { name: 'Donetsk Oblast', country: 'Ukraine', notAs: 'RU-DON' },
  'UA-23': { name: 'Zaporizhzhia Oblast', country: 'Ukraine', notAs: 'RU-ZAP' },
  'UA-40': { name: 'Sevastopol', country: 'Ukraine', notAs: 'RU-SEV' },
  'UA-43': { name: 'Autonomous Republic of Crimea', country: 'Ukraine', notAs: 'RU-CR' },
  'UA-65': { name: 'Kherson Oblast', country: 'Ukraine', notAs: 'RU-HER' },
} as const

export type OccupiedCode = keyof typeof occupied
/** `RU`, a code of `subjects` or a code of `occupied`. */
export type RegionCode = 'RU' | `RU-${string}` | OccupiedCode

export const isSubject = (code: string): boolean => subjects.has(code)
export const isOccupied = (code: string): code is OccupiedCode => Object.hasOwn(occupied, code)
export const isRegion = (code: string): code is RegionCode => code === 'RU' || isSubject(code) || isOccupied(code)

// The 83 subjects as equal tiles, so that Moscow is as easy to see and to touch as Yakutia and no border is claimed.
// Laid out from public-domain centroids and land borders; tiles.test.ts scores what a layout keeps of both.
// Names are the ISO 3166-2:RU codes without "RU-".

const wide = `
·   ·   KGD ·   ·   PSK SPE ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
·   ·   BRY KLU SMO TVE NGR LEN KR  MUR ·   ·   ·   ·   ·   ·   ·
·   ·   ORL TUL MOS MOW YAR VLG ARK NEN ·   ·   ·   ·   ·   ·   ·
·   ·   KRS LIP RYA VLA IVA KOS KIR KO  YAN ·   ·   ·   ·   ·   ·
·   BEL VOR TAM PNZ MO  NIZ ME  UD  PER KHM ·   ·   ·   ·   CHU ·
AD  KDA ROS VGG SAR ULY CU  TA  BA  SVE TYU ·   ·   ·   SA  MAG KAM
KC  STA KL  AST ·   ·   SAM ORE CHE KGN OMS TOM KYA IRK AMU KHA SAK
KB  SE  CE  ·   ·   ·   ·   ·   ·   ·   NVS KEM KK  BU  ZAB YEV PRI
·   IN  DA  ·   ·   ·   ·   ·   ·   ·   ALT AL  TY  ·   ·   ·   ·`

const narrow = `
·   ·   ·   ·   PSK SPE ·   ·   ·   ·   ·   ·   ·
·   ·   KGD SMO TVE NGR LEN MUR ·   ·   ·   ·   ·
·   BRY KLU MOS MOW YAR VLG KR  ·   ·   ·   ·   ·
·   KRS ORL TUL VLA IVA KOS ARK ·   ·   ·   ·   ·
AD  BEL LIP RYA MO  NIZ KIR KO  NEN ·   ·   ·   ·
KDA VOR TAM PNZ CU  ME  UD  PER YAN ·   ·   ·   ·
KC  ROS VGG SAR ULY TA  BA  SVE KHM ·   ·   CHU ·
KB  STA KL  AST SAM ORE CHE KGN TYU KYA SA  MAG KAM
SE  CE  DA  ·   ·   ·   ·   OMS TOM IRK AMU KHA SAK
IN  ·   ·   ·   ·   ·   ·   NVS KEM KK  ZAB YEV PRI
·   ·   ·   ·   ·   ·   ·   ALT AL  TY  BU  ·   ·`

/** Row and column from 1, by region code such as `RU-MOW`. */
export type Layout = ReadonlyMap<string, { row: number; column: number }>

const read = (drawing: string): Layout => {
  const places = new Map<string, { row: number; column: number }>()
  const rows = drawing.trim().split('\n')
  rows.forEach((line, row) =>
    line.split(/\s+/).forEach((code, column) => {
      if (code !== '·') places.set(`RU-${code}`, { row: row + 1, column: column + 1 })
    }),
  )
  return places
}

/** 17 columns, for a desk. */
export const wideLayout = read(wide)
/** 13 columns, for a phone: tiles stay large enough for a finger. */
export const narrowLayout = read(narrow)

import { describe, expect, it } from 'vitest'
import { shippedScenario } from '../scenario/scenario-file.ts'
import { rangeFrom } from './design.ts'
import { pointRowsOf, rowsOf, sweptParameters } from './rows.ts'
import { readSweep } from './sweep-file.ts'

const head = 'name: a-sweep\nscenarios: [year-round-2026-as-practised]\n'
const read = (text: string) => readSweep(text, 's.yaml')
const wrong = (text: string): string => {
  try {
    read(text)
  } catch (error) {
    return (error as Error).message
  }
  return 'nothing was wrong'
}

describe('a sweep as it is written', () => {
  it('reads a grid, ranges of one’s own and whole ranges', () => {
    const grid = read(
      `${head}sample: 1 %\nseeds: [7, 9]\ngrid:\n  exit-ban.enforced: [30 %, 0.9]\n  summons.leadLongest: [20 days, 30]\n`,
    )
    expect([grid.sample, sweptParameters(grid)]).toEqual([0.01, ['exit-ban.enforced', 'summons.leadLongest']])
    expect([...rowsOf(grid)].map((r) => [r.point, r.seed, ...Object.values(r.values)])).toEqual([
      ['0', 7, 0.3, 20],
      ['0', 9, 0.3, 20],
      ['1', 7, 0.3, 30],
      ['1', 9, 0.3, 30],
      ['2', 7, 0.9, 20],
      ['2', 9, 0.9, 20],
      ['3', 7, 0.9, 30],
      ['3', 9, 0.9, 30],
    ])
    const two = read(
      'name: b\nscenarios: [year-round-2026-as-practised, two-drafts-2026]\nlatin-hypercube:\n  points: 8\n  parameters:\n    exit-ban.enforced: [20 %, 60 %]\n    summons.electronic: range\n',
    )
    const rows = [...rowsOf(two)]
    expect(rows.length).toBe(16)
    expect([...rowsOf(read(`${head}seeds: 3\ngrid: {exit-ban.enforced: [1]}\n`))].map((r) => r.seed)).toEqual([1, 2, 3])
    // no seeds: each scenario's own
    for (const { scenario, seed } of rows) expect(seed).toBe(two.scenarios.find((s) => s.name === scenario)!.seed)
    const enforced = rows.slice(0, 8).map((r) => r.values['exit-ban.enforced']!)
    // every eighth of the range once, in its middle
    expect(enforced.map((v) => Math.floor((v - 0.2) * 20)).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    // the same points in both scenarios, each under its own seed
    expect(rows.slice(8).map((r) => [r.point, r.values])).toEqual(rows.slice(0, 8).map((r) => [r.point, r.values]))
    expect(sweptParameters(read(`${head}latin-hypercube: {points: 4}\n`)).length).toBeGreaterThan(60)
  })

  it('lays out Saltelli’s design with chance as its last input, and all that the claims’ tests live', () => {
    const sobol = [
      ...rowsOf(
        read(`${head}sobol:\n  points: 8\n  parameters: {exit-ban.enforced: range, summons.electronic: range}\n`),
      ),
    ]
    expect(sobol.length).toBe(8 * (3 + 2))
    expect(pointRowsOf({ kind: 'sobol', points: 8, ranges: [1, 2].map(() => rangeFrom('a', 0, 1)) })).toBe(sobol.length)
    const [a, b, ...mixed] = sobol
    expect(mixed[0]!.values).toEqual({ ...a!.values, 'exit-ban.enforced': b!.values['exit-ban.enforced'] })
    expect(mixed[2]).toMatchObject({ values: a!.values, seed: b!.seed })

    const claims = read('name: c\nsample: 2 %\nclaims: [register-serves-more, ban-bites-before-most-know]\n')
    expect(claims.scenarios.length).toBeGreaterThan(1)
    const rows = [...rowsOf(claims)]
    const groups = new Map<string, number>()
    for (const r of rows) {
      const name = `${r.scenario} ${r.point.replace(/ \d+$|.* = .*/, '')}`
      groups.set(name, (groups.get(name) ?? 0) + 1)
    }
    const alone = new Set(rows.map((r) => r.point).filter((point) => point.includes(' = ')))
    for (const [name, n] of groups)
      if (name.endsWith(' lived')) expect(n, name).toBe(1 + 64 + 8)
      else if (name.includes(' without')) expect(n, name).toBe(1 + 32)
      else expect([n > 300, n <= alone.size], name).toEqual([true, true])
    expect(groups.size).toBe(3 * claims.scenarios.length)
    // what is elsewhere alone is elsewhere: none of them is the scenario's own practice once more
    const own = new Map(rows.flatMap((r) => (r.point === 'lived 0' ? [[r.scenario, JSON.stringify(r.values)]] : [])))
    for (const r of rows)
      if (r.point.includes(' = ')) expect(JSON.stringify(r.values), r.point).not.toBe(own.get(r.scenario))
    // at both ends of its range, and where it has no effect
    for (const value of ['0.3', '0.9', '0']) expect(alone).toContain(`exit-ban.enforced = ${value}`)
  })

  it('refuses bad input whole, with its line and the nearest right word', () => {
    expect(wrong(`${head}grid:\n  exit-ban.enforce: [0.5]\n`)).toBe(
      's.yaml:4: There is no parameter "exit-ban.enforce". Expected "stage.parameter". Did you mean "exit-ban.enforced"?',
    )
    expect(wrong(`${head}latin-hypercube:\n  points: 4\n  parameters:\n    exit-ban.enforced: [90 %, 30 %]\n`)).toMatch(
      /^s\.yaml:6: The range goes from 0\.9 to 0\.3\./,
    )
    expect(wrong(`${head}latin-hypercube: {points: 4, parameters: {exit-ban.enforced: [0.3, 30 %]}}\n`)).toMatch(
      /:3: The range goes from 0\.3 to 0\.3\./,
    )
    expect(wrong(`${head}grid:\n  exit-ban.enforced: [30 %, 130 %]\n`)).toMatch(/^s\.yaml:4: "130 %" does not fit\./)
    expect(
      wrong(
        `name: a\nscenarios:\n  - year-round-2026-as-practised\n  - two-draft-2026\ngrid: {exit-ban.enforced: [1]}\n`,
      ),
    ).toMatch(/^s\.yaml:4: There is no scenario "two-draft-2026".*Did you mean "two-drafts-2026"\?$/)
    expect(wrong(`${head}grid:\n  exit-ban.enforced: [0.5, 0.5]\n`)).toMatch(/:4: 0\.5 stands there twice/)
    expect(wrong(`${head}grid:\n  summons.leadLongest: [8, 30]\n`)).toMatch(
      /:4: The longest lead would be 8 days, the shortest 10/,
    )
    // as long as the shortest is long enough
    expect(wrong(`${head}grid:\n  summons.leadLongest: [10, 30]\n`)).toBe('nothing was wrong')
    expect(wrong(`${head}sobol: {points: 100, parameters: {exit-ban.enforced: range}}\n`)).toMatch(
      /:3: 100 points are not even.*power of two/,
    )
    expect(wrong(`${head}seeds: 3\nsobol: {points: 8, parameters: {exit-ban.enforced: range}}\n`)).toMatch(
      /:3: Chance is an input/,
    )
    expect(wrong(`${head}sobol: {points: 8}\n`)).toMatch(/:3: These are \d+ parameters\. Expected 31 at most/)
    expect(wrong(`${head}sample: 0 %\ngrid: {exit-ban.enforced: [1]}\n`)).toMatch(/:3: Nobody would be counted/)
    expect(wrong(`${head}grid: {exit-ban.enforced: [1]}\nclaims: all\n`)).toMatch(/It has 2 designs/)
    expect(wrong(head)).toMatch(/It has 0 designs\. Expected one of grid, latin-hypercube, sobol, claims/)
    expect(wrong('name: a\nclaims: []\n')).toMatch(/s\.yaml:2: There is no claim\. Expected all, or some of /)
    expect(wrong('name: a\nclaims: [register-serves-mor]\n')).toMatch(
      /:2: No claim.*Did you mean "register-serves-more"\?$/,
    )
    expect(wrong(`${head}sample: 1 %\ngird: {}\n`)).toMatch(/:4: Unknown key "gird".*Did you mean "grid"\?$/)
    // what is missing, or is no list, is told by what might stand there
    expect(wrong('scenarios: [paper-2022]\n')).toBe(
      's.yaml:1: It has no name. Expected "name": small letters, digits and hyphens.',
    )
    expect(wrong('name: a\ngrid: {exit-ban.enforced: [1]}\n')).toMatch(
      /:1: There is no scenario\. Expected "scenarios": /,
    )
    expect(wrong('name: a\nscenarios: paper-2022\ngrid: {exit-ban.enforced: [1]}\n')).toMatch(
      /:2: "paper-2022" does not fit\. Expected a list, such as \[/,
    )
    expect(wrong('name: a\nclaims: register-serves-more\n')).toMatch(/Expected the word "all", or a list of ids/)
    expect(wrong('name: a\nclaims: [register-serves-more, register-serves-more]\n')).toMatch(/:2: .*there twice/)
    expect(wrong(`${head}seeds: four\ngrid: {exit-ban.enforced: [1]}\n`)).toMatch(/:3: .*a number of seeds, or a list/)
    expect(wrong(`${head}seeds: [4, 5, 4]\ngrid: {exit-ban.enforced: [1]}\n`)).toMatch(
      /:3: The seed 4 stands there twice/,
    )
    expect(wrong(`${head}grid: {exit-ban.enforced: 50 %}\n`)).toMatch(/:3: "50 %" does not fit\. Expected a list/)
    expect(wrong(`${head}latin-hypercube: {points: 4, parameters: {exit-ban.enforced: rnge}}\n`)).toMatch(
      /:3: "rnge" does not fit\. Expected the word "range", or \[low, high\]\. Did you mean "range"\?$/,
    )
    expect(wrong(`${head}seeds: 100000\nlatin-hypercube: {points: 1000}\n`)).toMatch(
      /100,000,000 rows\. Expected 10,000,000 at most/,
    )
  })

  it('refuses two files that give themselves one name: the rows of the one would be lived as the other', () => {
    const files = new Map(
      ['04-30', '04-10'].map((to, i) => [
        `april-${i}`,
        `name: april\nextends: year-round-2026-as-practised\nfrom: 2026-04-01\nto: 2026-${to}\n`,
      ]),
    )
    const text = 'name: a\nscenarios:\n  - april-0\n  - april-1\ngrid: {exit-ban.enforced: [1]}\n'
    expect(() => readSweep(text, 's.yaml', (name) => files.get(name) ?? shippedScenario(name))).toThrow(
      's.yaml:4: "april-0" and "april-1" both call themselves "april". Expected a "name" of its own in each of the two files.',
    )
  })
})

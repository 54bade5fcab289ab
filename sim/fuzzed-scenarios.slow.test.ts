import { InputError } from '@draftlight/law'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { orderDays } from './result/order-days.ts'
import { manifestOf, resultTables } from './result/output.ts'
import { MOST } from './parameter.ts'
import { recruitmentOf } from './recruitment.ts'
import { steps } from './scenario/rollout.ts'
import { readScenario, shippedScenario, shippedScenarios } from './scenario/scenario-file.ts'
import type { Scenario } from './scenario/scenario.ts'
import { parameters, stageNames } from './stages/index.ts'
import { built } from './testing/built.ts'

/** What a file may hold where it should not. */
const ODD = `|~|-1|-0|0|1|1.5|1e400|-1e400|.inf|.nan|NaN|2147483648|9007199254740993|2026-02-30|2026-01-01|2031-01-01|1900-01-01
never|yes|50 %|500 %|12 days|days|2026|[]|{}|[1]|[1, 2, 3]|{a: 1}|[60, 15]|[[[]]]|"|'|*a|&a b|!!js/function x|\t|? |- |: |# 
constructor|__proto__|toString|"\\u0000"|ы|🙂`
const odd = fc.constantFrom(...ODD.split(/[|\n]/))
const shipped = fc.constantFrom(...shippedScenarios).map((name) => shippedScenario(name)!)

/** A shipped file with a few slips of hand. */
const slips = fc
  .tuple(shipped, fc.array(fc.tuple(fc.nat(), fc.nat(5), odd, fc.nat()), { minLength: 1, maxLength: 4 }))
  .map(([text, edits]) =>
    edits
      .reduce((lines, [n, act, what, at]) => {
        const i = n % lines.length
        const line = lines[i]!
        const value = line.indexOf(': ')
        const cut = at % (line.length + 1)
        if (act === 0) return lines.toSpliced(i, 1)
        if (act === 1) return lines.toSpliced(i, 0, lines[at % lines.length]!)
        if (act === 2) return lines.toSpliced(i, 1, line.slice(0, cut) + what + line.slice(cut))
        if (act === 3) return lines.toSpliced(i, 1, line.slice(0, cut) + line.slice(cut + 1))
        if (act === 4 && value > 0) return lines.toSpliced(i, 1, `${line.slice(0, value)}: ${what}`)
        return lines.toSpliced(i, 1, line.replace(/\d+/, what))
      }, text.split('\n'))
      .join('\n'),
  )

const day = fc
  .integer({ min: Date.UTC(2022, 0, 1) / 86_400_000, max: Date.UTC(2027, 11, 31) / 86_400_000 })
  .map((d) => new Date(d * 86_400_000).toISOString().slice(0, 10))
const ages = fc.tuple(fc.integer({ min: 15, max: 60 }), fc.integer({ min: 15, max: 60 })).map((a) => a.toSorted())
/** Half the parameters at an end of what their unit may be. */
const practice = fc.record(
  Object.fromEntries(
    Object.entries(parameters).map(([stage, list]) => [
      stage,
      fc.record(
        Object.fromEntries(
          Object.entries(list).map(([name, { unit, low, high }]) => [
            name,
            fc.oneof(fc.constantFrom(0, MOST[unit], low, high), fc.double({ min: 0, max: MOST[unit], noNaN: true })),
          ]),
        ),
        { requiredKeys: [] },
      ),
    ]),
  ),
  { requiredKeys: [] },
)
/** Whatever the keys of a scenario may hold, in any combination, as JSON, which is YAML; days mostly in their order. */
const whole = fc
  .record(
    {
      name: fc.constant('fuzzed'),
      period: fc.tuple(day, day),
      'warm-up': fc.oneof(fc.constantFrom(0, 1, 1000), fc.nat(300)),
      ages,
      seed: fc.constantFrom(0, 1, 2 ** 31 - 1),
      send: fc.array(fc.record({ period: fc.tuple(day, day), men: fc.constantFrom(0, 1, 150_000, 5_000_000) }), {
        maxLength: 2,
      }),
      mobilization: fc.array(
        fc.record(
          {
            on: day,
            kind: fc.constantFrom('partial', 'general'),
            men: fc.constantFrom(0, 1, 300_000, 5_000_000),
            ages: fc.constantFrom([18, 60], [18, 18], [60, 60]),
            who: fc.constantFrom('reserve', 'trained', 'recent'),
            by: fc.constantFrom('paper', 'register'),
          },
          { requiredKeys: ['on', 'kind', 'men', 'by'] },
        ),
        { maxLength: 1 },
      ),
      rollout: fc.dictionary(
        fc.constantFrom('everywhere', 'RU-MOW', 'RU-TVE'),
        fc.dictionary(fc.constantFrom(...steps), fc.oneof(day, fc.constant('never')), { maxKeys: 3 }),
        { maxKeys: 2 },
      ),
      off: fc.subarray([...stageNames], { maxLength: 4 }),
      practice,
      isInOrder: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
    },
    { requiredKeys: ['name', 'period', 'isInOrder'] },
  )
  .map(({ isInOrder, period, send, ...said }) => {
    const ends = (days: readonly [string, string]) => {
      const [from, to] = isInOrder ? days.toSorted() : days
      return { from, to }
    }
    const drafts = send?.map(({ period: days, men }) => ({ ...ends(days), men }))
    return JSON.stringify({ ...said, ...ends(period), ...(drafts && { send: drafts }) })
  })

/** The scenario, or undefined where it is refused as it should be: with the file, a line, and one sentence or two. */
function read(text: string): Scenario | undefined {
  try {
    return readScenario(text, 'x.yaml')
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    expect(error.message).toMatch(/^[\w-]+\.yaml:\d+: \S[^\n]*$/)
    return undefined
  }
}

async function live(scenario: Scenario, threads: Parameters<typeof built.runCountry>[1]['threads']): Promise<void> {
  const run = await built.runCountry(scenario, { threads, share: 0.0005 })
  const numbers: [string, ArrayLike<number>][] = []
  for (const { name, columns } of resultTables(run))
    for (const column of columns)
      if (typeof column.values[0] !== 'string') numbers.push([`${name}, ${column.name}`, column.values as Int32Array])
  const { columns } = resultTables(run)[1]!
  for (const id of columns[0]!.values as readonly string[]) {
    const { value, low, high } = run.view.total(id)
    numbers.push([id, [value, low, high]], [`${id}, weekly`, run.view.weekly(id)])
  }
  for (const of of orderDays(scenario, run.view)) numbers.push(['order', Object.values(of.served).map((d) => d ?? 0)])
  for (const month of recruitmentOf(scenario))
    numbers.push([month.month, Object.values(month).filter((v) => typeof v === 'number')])
  for (const [name, values] of numbers)
    for (let i = 0; i < values.length; i++)
      if (!Number.isFinite(values[i])) expect.fail(`${name}: ${values[i]} in ${JSON.stringify(scenario)}`)
  expect(JSON.stringify(manifestOf(run, '1'))).not.toMatch(/:null[,}]/)
}

it.each([
  ['a shipped file with slips of hand', slips, 1000, 4],
  ['whatever its keys may hold', whole, 600, 16],
] as const)('%s is run, or refused with a line: never a crash, never anything that is no number', async (...of) => {
  const [, texts, tries, runs] = of
  const thread = built.startThread()
  let refused = 0
  const taken: Scenario[] = []
  for (const text of fc.sample(texts as fc.Arbitrary<string>, { numRuns: tries, seed: 20261129 })) {
    const scenario = read(text)
    if (scenario === undefined) refused++
    else taken.push(scenario)
  }
  // both happen, or nothing was tested
  expect(refused).toBeGreaterThan(tries / 10)
  expect(taken.length).toBeGreaterThan(runs)
  const every = Math.floor(taken.length / runs)
  for (let i = 0; i < runs; i++) await live(taken[i * every]!, [thread.port])
  await thread.end()
})

// Commands of the law as they are given: what an option changes, and the exit code.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { main } from '../main.ts'
import { folderForTests } from '../testing/sweeps.ts'

const folder = folderForTests()
const examples = (name: string, due: string): string => {
  const file = join(folder, name)
  writeFileSync(
    file,
    `meta:\n  otherwise: never\nexamples:\n  - id: X01\n    title: A university\n    on: 2026-03-01\n    facts: {provider: university, data_event_on: 2026-02-10}\n    expect: {data-sharing/due: ${due}}\n    because: ["decree 719"]\n    source: a test\n`,
  )
  return file
}
const facts = join(folder, 'facts.yaml')
beforeAll(() =>
  writeFileSync(
    facts,
    'person: {birth_date: 2004-06-15, sex: M}\nsummons: {register: federal, target: conscript, placed_at: 2026-02-10}\n',
  ),
)
async function said(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err] = (['log', 'error'] as const).map((to) => vi.spyOn(console, to).mockReturnValue())
  const code = await main(args)
  const told = { code, out: out!.mock.calls.join('\n'), err: err!.mock.calls.join('\n') }
  vi.restoreAllMocks()
  return told
}
const ask = (...more: string[]) => said('law', 'ask', '--facts', facts, '--on', '2026-02-20', ...more)

test('law check: an example that does not come out is told with its line, and the exit code says so', async () => {
  const [good, bad] = [examples('good.yaml', '2026-02-24'), examples('bad.yaml', '2026-02-25')]
  expect(await said('law', 'check', good)).toEqual({ code: 0, out: '1 passed, 0 failed', err: '' })
  const { code, out } = await said('law', 'check', good, bad)
  expect(code).toBe(1)
  expect(out).toMatch(
    /bad\.yaml:\d+: X01 data-sharing\/due\n {2}expected .*2026-02-25.*\n {2}got .*2026-02-24.*\n1 passed, 1 failed$/,
  )
  const asData = await said('law', 'check', '--json', bad)
  expect([asData.code, JSON.parse(asData.out)]).toMatchObject([
    1,
    { passed: 0, failed: 1, failures: [{ id: 'X01 data-sharing/due' }] },
  ])
})

test('law ask: only the rules that are named, each with its readings; a reading that is chosen is the one that answers', async () => {
  const usual = await ask('service/by-placement')
  expect(usual.code).toBe(0)
  expect(usual.out).toMatch(/^On 2026-02-20\. Law read to 2026-03-10\./)
  expect(usual.out.match(/^\w[\w-]*\/[\w-]+/gm)).toEqual(['service/by-placement'])
  const asData = async (...more: string[]) => {
    const { questions, readings } = JSON.parse((await ask('service/by-placement', '--json', ...more)).out) as {
      questions: Record<
        string,
        { value: unknown; readings: Record<string, Record<string, unknown>>; because: object[] }
      >
      readings: Record<string, string>
    }
    return { ...questions['service/by-placement']!, chosen: readings }
  }
  const { readings, value, because } = await asData()
  expect(because.length).toBeGreaterThan(0)
  const moving = Object.entries(readings).flatMap(([name, gives]) =>
    Object.entries(gives).flatMap(([option, given]) =>
      JSON.stringify(given) === JSON.stringify(value) ? [] : [{ name, option, given }],
    ),
  )
  expect(moving.length).toBeGreaterThan(0)
  for (const { name, option, given } of moving) {
    const chosen = await asData('--reading', `${name}=${option}`)
    expect([chosen.value, chosen.chosen[name]]).toEqual([given, option])
  }
})

test('law ask: of a later day than the law was read to it says so first, in every form', async () => {
  const later = (...more: string[]) => said('law', 'ask', '--facts', facts, '--on', '2026-03-11', 'service/on', ...more)
  const warning = /^[^\n]*(10 March 2026|10 марта 2026|10 березня 2026)/
  for (const more of [[], ['--lang', 'en'], ['--lang', 'ru'], ['--lang', 'uk']]) {
    const { out } = await later(...more)
    expect(out, more.join()).toMatch(warning)
    // that line, and then the head that every answer has
    expect(out.split('\n')[0], more.join()).not.toBe((await ask('service/on', ...more)).out.split('\n')[0])
  }
  expect(JSON.parse((await later('--json')).out)).toMatchObject({ on: '2026-03-11', mayHaveChanged: true })
  expect(JSON.parse((await ask('--json', 'service/on')).out)).toMatchObject({ mayHaveChanged: false })
  expect((await ask('service/on', '--lang', 'uk')).out).toMatch(/[іїєґ]/)
})

test('law diff: the earlier day first; of a day later than read it says so', async () => {
  const { code, err } = await said('law', 'diff', '2026-01-02', '2026-01-01')
  expect([code, err]).toEqual([
    2,
    'draftlight law diff: 2026-01-02 is after 2026-01-01. Expected the earlier day first.',
  ])
  expect((await said('law', 'diff', '2026-03-05', '2026-03-10')).out).toBe(
    'Nothing that we know of changed between these days.',
  )
  expect((await said('law', 'diff', '2026-03-05', '2026-03-11')).out).toMatch(/^[^\n]*10 March 2026/)
  expect(JSON.parse((await said('law', 'diff', '2023-12-10', '2023-12-11', '--json')).out)).toMatchObject({
    from: '2023-12-10',
    to: '2023-12-11',
    lawReadTo: '2026-03-10',
  })
})

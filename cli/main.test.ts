import { describe, expect, it, vi } from 'vitest'
import { wasAndIs } from './law/diff.ts'
import { commands, main } from './main.ts'
import { version } from './version.ts'

it.each(Object.keys(commands))('"%s" is what its file says of itself', async (name) => {
  const command = await commands[name]!()
  expect(`${command.usage} `.startsWith(`${name} `)).toBe(true)
  for (const option of Object.keys(command.options)) expect(command.usage).toContain(`--${option}`)
})

/** Exit code, and what was said on stdout and stderr. */
async function said(...args: string[]): Promise<[number, string, string]> {
  const [out, err] = (['log', 'error'] as const).map((to) => vi.spyOn(console, to).mockReturnValue())
  const code = await main(args)
  const told: [number, string, string] = [code, out!.mock.calls.join('\n'), err!.mock.calls.join('\n')]
  vi.restoreAllMocks()
  return told
}

describe('a value that does not fit is refused before anything runs', () => {
  const whole = 'does not fit. Expected a whole number from'
  const usage = 'has no value. Usage: run [SCENARIO] [--threads N]'
  it.each([
    [['run', '--seed', '-1'], `draftlight run: --seed "-1" ${whole} 0 to 2147483647.`],
    [['person', '-1'], 'draftlight person: "-1" is no number of a person. Expected a whole number such as 1000000.'],
    [['run', '--threads', '-1'], `draftlight run: --threads "-1" ${whole} 1 to 64.`],
    [['run', '--sample', '-0.1'], 'draftlight run: --sample "-0.1" does not fit. Expected a share'],
    [['run', '--sample', '0x1'], 'draftlight run: --sample "0x1" does not fit. Expected a share'],
    ...['0', '1.01', '2e9'].map((share): [string[], string] => [
      ['run', '--sample', share],
      `draftlight run: --sample "${share}" does not fit. Expected a share above 0, up to 1.`,
    ]),
    [['calibrate', '--points', '100'], 'draftlight calibrate: --points 100 does not fit. Expected a power of two'],
    [
      ['sensitivity', '--indicator', 'ban/done', '--method', 'sobol', '--points', '100'],
      'draftlight sensitivity: --points 100 does not fit. Expected a power of two',
    ],
    [['person', '5', '--nth', '2'], 'draftlight person: --nth counts those that --find finds.'],
    [['assess', '--freeze', '--on', '2026-01-01'], 'draftlight assess: --freeze keeps what is forecast today'],
    [['law', 'ask', '--facts', 'x', '--on', '1812-06-24'], 'Expected 1900-01-01 to 2199-12-31.'],
    ...['SW-TWENTY=placement=x', 'SW-TWENTY=appearance_date'].map((second): [string[], string] => [
      ['law', 'ask', '--facts', 'x', '--on', '2026-01-01', '--reading', 'SW-TWENTY=placement', '--reading', second],
      second.endsWith('x') ? '--reading SW-TWENTY=placement=x: expected one of' : 'SW-TWENTY is given twice.',
    ]),
    [['run', '--seed', '0x10'], `draftlight run: --seed "0x10" ${whole}`],
    [['run', '--seed', ''], `draftlight run: --seed ${usage}`],
    [['run', '--out', ''], `draftlight run: --out ${usage}`],
    [['run', '--out'], `draftlight run: --out ${usage}`],
    [['run', '--seed', '1', '--seed=1'], 'draftlight run: --seed is given twice. Usage: run '],
    [
      ['claims', '--only', 'nosuch', '--only', 'nosuch', '--json', '--json'],
      'draftlight claims: --json is given twice.',
    ],
    [['run', '--seed', '--json'], `draftlight run: --seed ${usage}`],
    [['run', '--json=1'], "draftlight run: Option '--json' does not take an argument. Usage: run "],
    [['law', 'check', ''], 'draftlight law check: a word is empty. Usage: law check [--json] FILE…'],
    [['studio', '--port', '65536'], `draftlight studio: --port "65536" ${whole} 0 to 65535.`],
    [
      ['cube', '--by', 'region,district', '--indicator', 'ban/done'],
      'draftlight cube: By region and district at once.',
    ],
    [['cube', '--indicator', 'ban/done,ban/done'], 'draftlight cube: --indicator names ban/done twice.'],
    [['law', 'ask', '--facts', 'x', '--on', '2026-01-01', 'nosuch'], 'Expected an id such as service/on;'],
    [['sensitivity', '--indicator', 'nosuch'], 'Expected an id such as ban/done;'],
    [['--quiet'], 'draftlight: no command is named. Try: draftlight --help'],
  ])('%j', async (args, says) => {
    const [code, out, err] = await said(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(says)
  })
})

it('help and version are had by the words that people try', async () => {
  const [, all] = await said('--help')
  for (const word of ['-h', 'help']) expect((await said(word))[1]).toBe(all)
  expect(await said('--version')).toEqual([0, version, ''])
  const [code, sweeps] = await said('sweep', '--help')
  expect([code, sweeps.includes('sweep merge DIR'), sweeps.includes('law check')]).toEqual([0, true, false])
  expect(await said('help', 'run')).toEqual(await said('run', '--help'))
  expect(await said('help', 'sweep')).toEqual(await said('sweep', '--help'))
  expect((await said('help', 'rum'))[2]).toContain('Did you mean "run"?')
  expect((await said('run', '-h'))[1]).toMatch(/^draftlight run \[SCENARIO\]/)
})

it('a change that leaves the words as they were is told as another text below the same words', async () => {
  const [code, out] = await said('law', 'diff', '2023-12-10', '2023-12-11')
  expect(code).toBe(0)
  expect(out).toMatch(
    /\(passport\/exit-limited\).*\n {2}was: Exit is limited .*\n {2}is: {2}Exit is limited .* told of it/,
  )
  expect(out).toMatch(/\(passport\/surrender-due\).*\n {2}was: no such rule\n/)
  expect(wasAndIs('It is so.', 'It is so.')).toBe('  was: It is so.\n  is:  the same, and rests on another text:')
})

it('assess shows no number with the evidence of a day before which nobody had looked, and says what is not known since', async () => {
  const [code, before] = await said('assess', '--on', '2022-06-01')
  expect(code).toBe(0)
  expect(before).toMatch(/│ 12 months │ 9% +│ - +│/)
  const [, since] = await said('assess', '--on', '2026-10-01')
  expect(since).toContain('Whether it has happened since is not known here.')
  expect(since).toMatch(/│ 12 months │ 18% +│ 18% +│/)
})

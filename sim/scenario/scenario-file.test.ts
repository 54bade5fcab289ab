import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayOf, InputError, isoOf, NEVER } from '@draftlight/law'
import { describe, expect, it } from 'vitest'
import { scenarioTexts } from '../generated/scenarios.ts'
import { readScenario, shippedScenario, shippedScenarios } from './scenario-file.ts'

it('reads the shipped scenario as it says', () => {
  expect(readScenario(scenarioTexts['year-round-2026-as-practised'], 'x.yaml')).toEqual({
    name: 'year-round-2026-as-practised',
    title: 'What does the year-round draft of 2026 do, as it is practised?',
    from: dayOf('2026-01-01'),
    to: dayOf('2026-12-31'),
    warmUp: 200,
    ages: [17, 50],
    seed: 20260101,
    send: [
      { from: dayOf('2025-04-01'), until: dayOf('2025-07-16'), men: 160_000 },
      { from: dayOf('2025-10-01'), until: dayOf('2026-01-01'), men: 135_000 },
      { from: dayOf('2026-01-01'), until: dayOf('2027-01-01'), men: 261_000 },
    ],
    readings: {},
    practice: {},
    rollout: {},
    off: [],
    mobilization: [],
  })
})

const base = ['name: changed', 'from: 2026-01-01', 'to: 2026-06-30']
const read = (...more: string[]) => readScenario([...base, ...more].join('\n'), 'changed.yaml')

it('takes a practice value as a number or with its unit, and a reading by its option', () => {
  const { practice, readings, title, seed, warmUp } = read(
    'practice:',
    '  summons: {electronic: 45 %, leadShortest: 5 days, perSent: 4.5 ratio}',
    '  exit-ban: {enforced: 0.25}',
    '  border: {trips: 2 per year, checked: 1 share}',
    'readings: {SW-BANSTART: service}',
  )
  expect(practice).toEqual({
    summons: { electronic: 0.45, leadShortest: 5, perSent: 4.5 },
    'exit-ban': { enforced: 0.25 },
    border: { trips: 2, checked: 1 },
  })
  expect(readings).toEqual({ 'SW-BANSTART': 'service' })
  expect([title, seed, warmUp]).toEqual(['changed', 1, 200])
})

it('every shipped scenario holds those who come of age in its last year', () => {
  for (const name of shippedScenarios) {
    const { from, to, ages } = readScenario(shippedScenario(name)!, `${name}.yaml`)
    const years = Number(isoOf(to).slice(0, 4)) - Number(isoOf(from).slice(0, 4))
    expect(ages[0], name).toBeLessThanOrEqual(17 - years)
  }
})

it('takes stages that are off, steps of the register on other days, and orders of mobilization', () => {
  const { off, rollout, mobilization } = read(
    'off: [raids, feeds]',
    'rollout: {RU-MOW: {unified-centre: never}, everywhere: {electronic-only: 2026-02-01}}',
    'mobilization: [{on: 2026-03-01, kind: general, men: 5000, by: register}]',
  )
  expect(off).toEqual(['raids', 'feeds'])
  expect(rollout).toEqual({
    'RU-MOW': { 'unified-centre': NEVER },
    everywhere: { 'electronic-only': dayOf('2026-02-01') },
  })
  expect(mobilization).toEqual([
    { on: dayOf('2026-03-01'), kind: 'general', men: 5000, by: 'register', ages: [18, 50], who: 'trained' },
  ])
})
it.each([
  ['off: [raid]', ':4: off has no option "raid".', 'Did you mean "raids"?'],
  ['rollout: {RU-MOWW: {notices: never}}', ':4: ', 'Did you mean "RU-MOW"?'],
  ['rollout: {RU-MOW: {notices: soon}}', ':4: "soon" is no day.', 'YYYY-MM-DD'],
  ['mobilization: [{on: 2026-03-01, kind: partial, by: paper}]', ':4: "men" is missing.', 'on, kind, men'],
  [
    'mobilization: [{on: 2026-03-02, kind: partial, men: 1, by: paper}, {on: 2026-03-01, kind: partial, men: 1, by: paper}]',
    ':4: It is not later than the order before (2026-03-02).',
    'orders by their days',
  ],
  [
    'mobilization: [{on: 2027-01-01, kind: partial, men: 1, by: paper}]',
    ':4: The order of 2027-01-01 lies outside the run',
    'Expected a day from 2025-06-15 to 2026-',
  ],
  [
    'mobilization: [{on: 2025-06-14, kind: partial, men: 1, by: paper}]',
    ':4: The order of 2025-06-14 lies outside the run',
    'Expected a day from 2025-06-15 to 2026-',
  ],
])('%s: one error with its line and the right word', (line, problem, expected) => {
  expect(() => read(line)).toThrow(problem)
  expect(() => read(line)).toThrow(expected)
})

describe('a scenario that extends another', () => {
  const texts: Readonly<Record<string, string>> = {
    parent: [
      'name: parent',
      'question: What?',
      'from: 2026-01-01',
      'to: 2026-06-30',
      'warm-up: 10 days',
      'seed: 7',
      'ages: [18, 20]',
      'send: [{from: 2026-01-01, to: 2026-06-30, men: 9}]',
      'readings: {SW-BANSTART: service, SW-TZ: moscow}',
      'practice: {summons: {electronic: 0.1, letter: 0.2}, exit-ban: {lag: 2}}',
    ].join('\n'),
    ring: 'name: ring\nextends: ring-2',
    'ring-2': 'name: ring-2\nextends: ring',
    broken: 'name: broken\nfrom: 2026-01-01\nto: 2025-01-01',
  }
  const child = (...lines: string[]) =>
    readScenario(['name: child', ...lines].join('\n'), 'child.yaml', (name) => texts[name])

  it('says only what differs; readings and practice one by one', () => {
    const parent = readScenario(texts['parent']!, 'parent.yaml')
    expect(child('extends: parent')).toEqual({ ...parent, name: 'child', title: 'child' })
    const other = child(
      'extends: parent',
      'question: And what else?',
      'to: 2026-05-31',
      'readings: {SW-TZ: local}',
      'practice: {summons: {letter: 0.9}, border: {checked: 1}}',
    )
    expect(other).toEqual({
      ...parent,
      name: 'child',
      title: 'And what else?',
      to: dayOf('2026-05-31'),
      readings: { 'SW-BANSTART': 'service', 'SW-TZ': 'local' },
      practice: { summons: { electronic: 0.1, letter: 0.9 }, 'exit-ban': { lag: 2 }, border: { checked: 1 } },
    })
    expect(child('extends: parent', 'send: []').send).toEqual([])
  })

  it('names the file and line at fault', () => {
    expect(() => child('extends: parents')).toThrow('child.yaml:2: There is no scenario "parents".')
    expect(() => readScenario('name: x\nextends: paper-2002', 'x.yaml')).toThrow('Did you mean "paper-2022"?')
    // a shorter name has fewer other letters, but goes no further
    expect(() => readScenario('name: x\nextends: year-round-2026', 'x.yaml')).toThrow(
      'Did you mean "year-round-2026-as-practised"?',
    )
    expect(() => readScenario('name: x\nextends: constructor', 'x.yaml')).toThrow(
      'x.yaml:2: There is no scenario "constructor".',
    )
    expect(() => child('extends: ring')).toThrow('"ring" extends this scenario in turn')
    expect(() => child('extends: broken')).toThrow('broken.yaml:3: It ends (2025-01-01)')
    expect(() => child('extends: parent', 'from: 2026-07-01')).toThrow('child.yaml:3: It ends (2026-06-30)')
    expect(() => child('extends: parent', 'practice: {summons: {leadShortest: 40}}')).toThrow(
      'child.yaml:3: The longest lead is 30 days, the shortest 40.',
    )
    expect(() => child('extends: parent', 'warm-up: 1000', 'from: 2022-01-01')).toThrow(
      'child.yaml:4: The run, warm-up included, needs',
    )
  })
})

describe('what does not fit is one error with file, line, what was expected and the nearest right word:', () => {
  const cases: readonly (readonly [string, readonly string[], number, readonly string[]])[] = [
    ['an unknown key', ['seeds: 3'], 4, ['Unknown key "seeds"', 'one of name', 'Did you mean "seed"?']],
    [
      'an unknown stage',
      ['practice:', '  sumons: {electronic: 0.5}'],
      5,
      ['Unknown key "sumons"', 'Did you mean "summons"?'],
    ],
    [
      'an unknown parameter',
      ['practice:', '  exit-ban:', '    lag: 1', '    enforcd: 0.5'],
      7,
      ['Unknown key "enforcd"', 'Did you mean "enforced"?'],
    ],
    [
      'an unknown reading',
      ['readings:', '  SW-BANSTAT: service'],
      5,
      ['Unknown key "SW-BANSTAT"', 'Did you mean "SW-BANSTART"?'],
    ],
    [
      'an unknown option',
      ['readings:', '  SW-BANSTART: servise'],
      5,
      ['no option "servise"', 'placement', 'Did you mean "service"?'],
    ],
    [
      'a wrong unit',
      ['practice:', '  summons:', '    electronic: 12 days'],
      6,
      ['The unit "days" does not fit', 'share or %'],
    ],
    [
      'a unit with a slip',
      ['practice:', '  exit-ban: {lag: 3 day}'],
      5,
      ['The unit "day" does not fit', 'Expected days', 'Did you mean "days"?'],
    ],
    ['a decimal comma', ['practice:', "  summons: {letter: '0,2'}"], 5, ['"0,2" is no amount', 'a number (share)']],
    ['a share above one', ['practice:', '  summons: {letter: 1.2}'], 5, ['"1.2" does not fit', 'from 0 to 1 (share)']],
    [
      'more than a hundred percent',
      ['practice:', '  summons: {letter: 120 %}'],
      5,
      ['"120 %" does not fit', 'from 0 to 1 (share)'],
    ],
    [
      'a share below nothing',
      ['practice:', '  summons: {letter: -0.1}'],
      5,
      ['"-0.1" does not fit', 'from 0 to 1 (share)'],
    ],
    ['days below nothing', ['practice:', '  exit-ban: {lag: -1 days}'], 5, ['does not fit', '(days)']],
    [
      'a list of one amount',
      ['practice:', '  exit-ban: {enforced: [0.5]}'],
      5,
      ['"[0.5]" is no amount', 'a number (share)'],
    ],
    ['a list of one word', ['off: [[raids]]'], 4, ['off has no option "["raids"]"']],
    ['no amount at all', ['practice:', '  exit-ban: {enforced: most}'], 5, ['"most" is no amount', 'a number (share)']],
    [
      'a campaign that ends before it begins',
      ['send:', '  - {from: 2026-04-01, to: 2026-03-01, men: 5}'],
      5,
      ['It ends (2026-03-01) before it begins (2026-04-01)'],
    ],
    [
      'a campaign that begins before the last one ends',
      ['send:', '  - {from: 2026-01-01, to: 2026-04-30, men: 5}', '  - {from: 2026-04-30, to: 2026-05-31, men: 5}'],
      6,
      ['2026-04-30', 'after 2026-04-30'],
    ],
    [
      'an appearance date whose longest lead is the shorter one',
      ['practice:', '  summons:', '    leadShortest: 20', '    leadLongest: 10'],
      7,
      ['leadLongest', '20 days or more'],
    ],
    ['ages the wrong way round', ['ages: [30, 18]'], 4, ['The first age (30) is above the last (18)']],
    [
      'a fraction of a man',
      ['send:', '  - {from: 2026-01-01, to: 2026-04-30, men: 2.5}'],
      5,
      ['"2.5" does not fit', 'a whole number'],
    ],
    [
      'two orders of one day',
      [
        'mobilization:',
        '  - {on: 2026-02-01, kind: partial, men: 5, by: paper}',
        '  - {on: 2026-02-01, kind: partial, men: 5, by: paper}',
      ],
      6,
      ['not later than the order before (2026-02-01)'],
    ],
    ['a warm-up too long', ['warm-up: 1001 days'], 4, ['a whole number from 0 to 1000']],
    [
      'a campaign outside the data',
      ['send:', '  - {from: 2019-01-01, to: 2026-04-30, men: 2}'],
      5,
      ['2019-01-01 lies outside the data', '2021 to 2027'],
    ],
  ]
  it.each(cases)('%s', (_, more, line, parts) => {
    let caught: unknown
    try {
      read(...more)
    } catch (error) {
      caught = error
    }
    expect(caught).toBeInstanceOf(InputError)
    const { message } = caught as InputError
    for (const part of [`changed.yaml:${line}: `, ...parts]) expect(message).toContain(part)
    expect(message).not.toContain('\n')
  })

  it('an end before the beginning, no day at all, a day outside the data, and no name', () => {
    const said =
      (...lines: string[]) =>
      () =>
        readScenario(lines.join('\n'), 'y.yaml')
    expect(said('name: n', 'from: 2026-02-01', 'to: 2026-01-01')).toThrow(
      'y.yaml:3: It ends (2026-01-01) before it begins (2026-02-01). Expected the earlier day in "from".',
    )
    expect(said('name: n', 'from: 2026-02-30', 'to: 2026-03-01')).toThrow(
      'y.yaml:2: "2026-02-30" is no day. Expected YYYY-MM-DD.',
    )
    expect(said('name: n', 'from: 2028-02-01', 'to: 2028-03-01')).toThrow(
      'y.yaml:2: 2028-02-01 lies outside the data. Expected a day of 2022 to 2027.',
    )
    expect(said('from: 2026-02-01', 'to: 2026-03-01')).toThrow(
      'y.yaml:1: A scenario without "name". Expected name, from, to.',
    )
    expect(said('name: n', 'from: [')).toThrow(InputError)
    expect(said('- a')).toThrow('y.yaml:1: This is no record.')
  })
})

const { scenariosIn } = (await import(new URL('../generate.mjs', import.meta.url).href)) as {
  scenariosIn: (folder: string, reader: typeof readScenario) => Record<string, string>
}
it('what is wrong in a new file of scenarios/ is said when it is taken in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scenarios-'))
  const takenIn = (text: string): unknown => {
    writeFileSync(join(folder, 'mine.yaml'), text)
    return scenariosIn(folder, readScenario)
  }
  try {
    expect(takenIn(base.join('\n').replace('changed', 'mine'))).toHaveProperty('mine')
    expect(() => takenIn('name: mine\nwarmup: 3\n')).toThrow('scenarios/mine.yaml:2: Unknown key "warmup".')
    expect(() => takenIn('name: mine\nextends: yours\n')).toThrow('There is no scenario "yours".')
    expect(() => takenIn(base.join('\n'))).toThrow('scenarios/mine.yaml: It is called "changed". Expected "mine",')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

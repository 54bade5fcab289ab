/**
 * Scenarios as people write them: YAML, by the list in `scenario-fields.ts`. A scenario may extend another one and say only what
 * differs. Throws InputError with file, line, what was expected and the nearest right word, before anything is run.
 */
import { workingDays } from '@draftlight/country'
import { fail, isoOf, nearest, readYaml, type Day, type Path, type YamlSource } from '@draftlight/law'
import { scenarioTexts } from '../generated/scenarios.ts'
import type { Order } from './mobilization-order.ts'
import type { Campaign } from '../pace.ts'
import { scenarioFields } from './scenario-fields.ts'
import { recordOf } from './scenario-value.ts'
import { practiceOf, type Scenario } from './scenario.ts'

/** The text of the scenario of a name; undefined where there is none. */
export type ScenarioByName = (name: string) => string | undefined

/** Names of the scenarios that come with the program. */
export const shippedScenarios: readonly string[] = Object.keys(scenarioTexts)
/** The YAML text of one that comes with the program; undefined for another name. */
export const shippedScenario: ScenarioByName = (name) =>
  Object.hasOwn(scenarioTexts, name) ? (scenarioTexts as Readonly<Record<string, string>>)[name] : undefined

/** The text of a scenario that a file names at `path`. Throws InputError where there is none. */
export const textOf = (source: YamlSource, path: Path, name: string, named: ScenarioByName): string =>
  named(name) ??
  fail(
    source,
    path,
    `There is no scenario "${name}".`,
    `${named === shippedScenario ? '' : 'a file beside this one, or '}one of ${shippedScenarios.join(', ')}`,
    nearest(name, shippedScenarios),
  )

/** The name of the shipped scenario that a shipped one extends; undefined where it extends none. */
export const extendedBy = (name: string): string | undefined =>
  /^extends: *(\S+)/m.exec(shippedScenario(name) ?? '')?.[1]

/** What a file says, by key, once what it extends has been added. */
interface Said {
  readonly name?: string
  readonly question?: string
  readonly from?: Day
  readonly to?: Day
  readonly 'warm-up'?: number
  readonly ages?: readonly [number, number]
  readonly seed?: number
  readonly send?: readonly { readonly from: Day; readonly to: Day; readonly men: number }[]
  readonly readings?: Scenario['readings']
  readonly practice?: Scenario['practice']
  readonly rollout?: Scenario['rollout']
  readonly off?: Scenario['off']
  readonly mobilization?: readonly (Omit<Order, 'ages' | 'who'> & Partial<Order>)[]
}

/** `named` finds what a scenario extends: those shipped, unless told otherwise. */
export function readScenario(text: string, file: string, named: ScenarioByName = shippedScenario): Scenario {
  return read(text, file, named, [])
}

function read(text: string, file: string, named: ScenarioByName, children: readonly string[]): Scenario {
  const source = readYaml(text, file)
  const own = recordOf(source, [], source.doc.toJS(), scenarioFields) as Said & { readonly extends?: string }
  const parent = own.extends === undefined ? undefined : parentOf(source, own.extends, named, children)
  if (own.name === undefined) fail(source, [], 'A scenario without "name".', 'name, from, to')
  const said = { ...(parent && saidBy(parent)), ...own }
  const { from, to } = said
  if (from === undefined || to === undefined)
    return fail(source, [], `A scenario without "${from === undefined ? 'from' : 'to'}".`, 'name, from, to')
  const warmUp = said['warm-up'] ?? 200
  /** Where a fault of several keys together is shown: at the last of them that stands in this very file. */
  const at = (...names: (keyof Said)[]): string[] => [names.findLast((k) => own[k] !== undefined) ?? 'extends']
  if (to < from)
    fail(
      source,
      at('from', 'to'),
      `It ends (${isoOf(to)}) before it begins (${isoOf(from)}).`,
      'the earlier day in "from"',
    )
  const first = workingDays.from
  const last = workingDays.until - 1
  if (from - warmUp < first || to > last)
    fail(
      source,
      from - warmUp < first ? at('warm-up', 'from') : at('to'),
      `The run, warm-up included, needs ${isoOf(from - warmUp)} to ${isoOf(to)}.`,
      `days from ${isoOf(first)} to ${isoOf(last)}`,
    )
  const scenario: Scenario = {
    name: own.name!,
    title: own.question ?? own.name!,
    from,
    to,
    warmUp,
    ages: said.ages ?? [17, 50],
    seed: said.seed ?? 1,
    send: own.send === undefined ? (parent?.send ?? []) : campaigns(source, own.send),
    readings: { ...parent?.readings, ...own.readings },
    practice: together(parent?.practice ?? {}, own.practice ?? {}),
    rollout: together(parent?.rollout ?? {}, own.rollout ?? {}),
    off: own.off ?? parent?.off ?? [],
    mobilization: own.mobilization === undefined ? (parent?.mobilization ?? []) : orders(source, own.mobilization),
  }
  checkLeads(source, scenario, own.practice ?? {})
  checkOrders(source, scenario, (i) => (own.mobilization ? ['mobilization', i, 'on'] : at('warm-up', 'from', 'to')))
  return scenario
}

const saidBy = ({ from, to, warmUp, ages, seed }: Scenario): Said => ({ from, to, 'warm-up': warmUp, ages, seed })

function parentOf(source: YamlSource, name: string, named: ScenarioByName, children: readonly string[]): Scenario {
  const text = textOf(source, ['extends'], name, named)
  if (children.includes(name))
    fail(source, ['extends'], `"${name}" extends this scenario in turn.`, 'a scenario that does not')
  return read(text, `${name}.yaml`, named, [...children, name])
}

type ByName<V> = Readonly<Record<string, Readonly<Record<string, V>>>>
/** Name by name: the second where both say something. */
function together<V>(first: ByName<V>, second: ByName<V>): ByName<V> {
  const groups = [...new Set([...Object.keys(first), ...Object.keys(second)])]
  return Object.fromEntries(groups.map((group) => [group, { ...first[group], ...second[group] }]))
}

function orders(source: YamlSource, given: NonNullable<Said['mobilization']>): readonly Order[] {
  return given.map((order, i) => {
    const before = given[i - 1]
    if (before && order.on <= before.on)
      fail(
        source,
        ['mobilization', i, 'on'],
        `It is not later than the order before (${isoOf(before.on)}).`,
        'orders by their days',
      )
    return { ages: [18, 50], who: 'trained', ...order }
  })
}

/** One after the other: on a day there is one decree or none. */
function campaigns(source: YamlSource, given: NonNullable<Said['send']>): readonly Campaign[] {
  return given.map(({ from, to, men }, i) => {
    const before = given[i - 1]
    if (to < from)
      fail(
        source,
        ['send', i, 'to'],
        `It ends (${isoOf(to)}) before it begins (${isoOf(from)}).`,
        'the earlier day in "from"',
      )
    if (before && from <= before.to)
      fail(
        source,
        ['send', i],
        `It begins (${isoOf(from)}) before the last one has ended.`,
        `a day after ${isoOf(before.to)}`,
      )
    return { from, until: to + 1, men }
  })
}

/** An order on a day that is not lived would call nobody, and its counts be those of no order. */
function checkOrders(source: YamlSource, { from, to, warmUp, mobilization }: Scenario, at: (i: number) => Path): void {
  mobilization.forEach(({ on }, i) => {
    if (on < from - warmUp || on > to)
      fail(
        source,
        at(i),
        `The order of ${isoOf(on)} lies outside the run and would do nothing.`,
        `a day from ${isoOf(from - warmUp)} to ${isoOf(to)}`,
      )
  })
}

function checkLeads(source: YamlSource, scenario: Scenario, own: Scenario['practice']): void {
  const { leadShortest, leadLongest } = practiceOf(scenario).summons
  if (leadLongest >= leadShortest) return
  const at = ['leadLongest', 'leadShortest'].find((name) => own['summons']?.[name] !== undefined)
  fail(
    source,
    at === undefined ? ['extends'] : ['practice', 'summons', at],
    `The longest lead is ${leadLongest} days, the shortest ${leadShortest}.`,
    `${leadShortest} days or more for leadLongest`,
  )
}

/**
 * What may stand in a scenario: every key, what it means, and what it may hold. The reader of files (`scenario-file.ts`) and the
 * published JSON Schema (`scenarios/schema.json`) are both made of this list. A new key is one line here.
 */
import { regions, workingDays } from '@draftlight/country'
import { civilOf, law } from '@draftlight/law'
import type { Parameter } from '../parameter.ts'
import { steps } from './rollout.ts'
import { parameters, stageNames } from '../stages/index.ts'

export type Shape =
  | { readonly kind: 'text' }
  /** The name of another scenario. */
  | { readonly kind: 'scenario' }
  /** YYYY-MM-DD, of these years. */
  | { readonly kind: 'day'; readonly years: readonly [number, number]; readonly orNever?: true }
  /** Whole days, as a number or "200 days". */
  | { readonly kind: 'days'; readonly least: number; readonly most: number }
  | { readonly kind: 'whole'; readonly least: number; readonly most: number }
  | { readonly kind: 'ages'; readonly least: number; readonly most: number }
  | { readonly kind: 'choice'; readonly of: string; readonly options: readonly string[] }
  /** A number in the parameter's unit, or with the unit: "45 %", "14 days". */
  | { readonly kind: 'amount'; readonly of: Parameter }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'record'; readonly fields: Fields }

export interface Field {
  readonly meaning: string
  readonly shape: Shape
  /** Must stand there, in the scenario itself or in the one it extends. */
  readonly required?: true
}
export type Fields = Readonly<Record<string, Field>>

/** Years for which men by age are known or projected (2022 to 2030), as far as the working calendar reaches. */
const RUNS: readonly [number, number] = [2022, Math.min(2030, civilOf(workingDays.until - 1).year)]
/** Drafts may lie in the warm-up of the first of them. */
const DRAFTS: readonly [number, number] = [Math.min(RUNS[0], civilOf(workingDays.from).year), RUNS[1]]

const campaign: Fields = {
  from: { meaning: 'First day.', shape: { kind: 'day', years: DRAFTS }, required: true },
  to: { meaning: 'Last day.', shape: { kind: 'day', years: DRAFTS }, required: true },
  men: {
    meaning: 'Men to be sent, by decree: an input, never a finding.',
    shape: { kind: 'whole', least: 0, most: 5_000_000 },
    required: true,
  },
}

const rollout: Fields = Object.fromEntries(
  ['everywhere', ...regions.map((r) => r.iso)].map((region) => [
    region,
    {
      meaning: region === 'everywhere' ? 'Every region that is not named.' : `The region ${region}.`,
      shape: {
        kind: 'record',
        fields: Object.fromEntries(
          steps.map((step) => [
            step,
            { meaning: `First day of the step, or never.`, shape: { kind: 'day', years: DRAFTS, orNever: true } },
          ]),
        ),
      },
    } satisfies Field,
  ]),
)

const order: Fields = {
  on: { meaning: 'The day of the order.', shape: { kind: 'day', years: RUNS }, required: true },
  kind: {
    meaning: 'As it is declared.',
    shape: { kind: 'choice', of: 'kind', options: ['partial', 'general'] },
    required: true,
  },
  men: {
    meaning: 'Men to arrive: an input, never a forecast.',
    shape: { kind: 'whole', least: 0, most: 5_000_000 },
    required: true,
  },
  ages: { meaning: 'First and last age in the year of the order.', shape: { kind: 'ages', least: 18, most: 60 } },
  who: {
    meaning: 'The whole reserve, those who ever served, or those who served within ten years: trained unless said.',
    shape: { kind: 'choice', of: 'who', options: ['reserve', 'trained', 'recent'] },
  },
  by: {
    meaning: 'How summonses go out: by hand, or through the register and by hand.',
    shape: { kind: 'choice', of: 'by', options: ['paper', 'register'] },
    required: true,
  },
}

/** By stage and parameter. */
export const practiceFields: Fields = Object.fromEntries(
  Object.entries(parameters).map(([stage, list]) => [
    stage,
    {
      meaning: `Practice of the stage "${stage}".`,
      shape: {
        kind: 'record',
        fields: Object.fromEntries(
          Object.entries(list as Readonly<Record<string, Parameter>>).map(([name, of]) => [
            name,
            { meaning: of.meaning, shape: { kind: 'amount', of } },
          ]),
        ),
      },
    } satisfies Field,
  ]),
)

const readings: Fields = Object.fromEntries(
  law.switches.map(({ id, options }) => [
    id,
    { meaning: `A contested reading of the law: ${id}.`, shape: { kind: 'choice', of: id, options } } satisfies Field,
  ]),
)

export const scenarioFields: Fields = {
  name: { meaning: 'The name of the file, without .yaml.', shape: { kind: 'text' }, required: true },
  question: { meaning: 'The question that the scenario answers.', shape: { kind: 'text' } },
  extends: {
    meaning:
      'Another scenario, by name. What is not said here is as it says; readings and practice are taken over one by one.',
    shape: { kind: 'scenario' },
  },
  from: { meaning: 'First counted day.', shape: { kind: 'day', years: RUNS }, required: true },
  to: { meaning: 'Last counted day.', shape: { kind: 'day', years: RUNS }, required: true },
  'warm-up': {
    meaning: 'Days lived before the first counted one: 200 unless said.',
    shape: { kind: 'days', least: 0, most: 1000 },
  },
  ages: {
    meaning:
      'First and last age of the men, on 1 January of the first counted year: 17 and 50 unless said. Nobody younger comes of age later: a run that touches a second year needs 16, a third 15.',
    shape: { kind: 'ages', least: 15, most: 60 },
  },
  seed: { meaning: 'Of all chance: 1 unless said.', shape: { kind: 'whole', least: 0, most: 2 ** 31 - 1 } },
  send: {
    meaning: 'Drafts by decree, one after the other.',
    shape: { kind: 'list', of: { kind: 'record', fields: campaign } },
  },
  mobilization: {
    meaning: 'Orders of mobilization, one after the other; none unless said.',
    shape: { kind: 'list', of: { kind: 'record', fields: order } },
  },
  rollout: {
    meaning:
      'Steps of the register by region, where they come on another day than country/data/register_rollout.csv says.',
    shape: { kind: 'record', fields: rollout },
  },
  off: {
    meaning: 'Stages that do nothing.',
    shape: { kind: 'list', of: { kind: 'choice', of: 'off', options: stageNames } },
  },
  readings: {
    meaning: 'Readings of the law where they are contested; the rest as the law has them by default.',
    shape: { kind: 'record', fields: readings },
  },
  practice: {
    meaning:
      'What the machine and people do, by stage and parameter; the rest at its central value, and varied over its range.',
    shape: { kind: 'record', fields: practiceFields },
  },
}

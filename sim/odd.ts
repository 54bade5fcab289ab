/** docs/odd.md: the model described after the ODD protocol (Grimm and others, 2020), from what the stages say of themselves. */
import type { About } from './about.ts'
import { FITTED } from './calibration/fitted.ts'
import { indicators, STATES } from './indicators.ts'
import { rulesAsked } from './origin.ts'
import type { Parameter } from './parameter.ts'
import { isSourced } from './source.ts'
import { abouts, parameters, stageNames } from './stages/index.ts'

const meaningOf = new Map(indicators.map((x) => [x.id, x]))

const list = (items: readonly string[]): string => items.map((x) => `- ${x}`).join('\n')

function parameterTable(of: Readonly<Record<string, Parameter>>): string {
  const rows = Object.entries(of).map(
    ([name, p]) => `| ${name} | ${p.meaning} | ${p.unit} | ${p.low} | ${p.central} | ${p.high} | ${p.source} |`,
  )
  return rows.length === 0
    ? 'No parameters: what it does is the plan’s, the law’s and the other stages’.'
    : [
        '| parameter | meaning | unit | low | central | high | source |',
        '| --- | --- | --- | --- | --- | --- | --- |',
        ...rows,
      ].join('\n')
}

function submodel(name: string, a: About, of: Readonly<Record<string, Parameter>>): string {
  const counted = a.counts.map((id) => {
    const x = meaningOf.get(id)!
    return `\`${id}\`: ${x.meaning} (${x.kind}, ${x.unit}${x.right === undefined ? '' : `; touches the right ${x.right}`})`
  })
  const questions = rulesAsked(a)
  return [
    `### ${name}`,
    a.purpose,
    '**What it does**',
    list(a.process),
    ...(a.exact ? ['**Exactly**', list(a.exact)] : []),
    `**Reads** ${a.reads.join('; ')}. **Writes** ${a.writes.join('; ')}.`,
    `**Asks the law** ${questions.length === 0 ? 'nothing' : questions.map((q) => `\`${q}\``).join(', ')}. **Draws** ${
      a.draws.length === 0 ? 'nothing' : a.draws.map((d) => `\`${d}\``).join(', ')
    }.`,
    parameterTable(of),
    counted.length === 0 ? 'Counts nothing by day and region.' : `**Counts**\n\n${list(counted)}`,
    `**Between regions** ${a.regional.length === 0 ? 'it knows no difference of its own: whatever differs came from other stages' : `it differs by ${a.regional.join('; ')}`}.`,
    `**Simpler than the country.** ${a.simpler}`,
  ].join('\n\n')
}

/** The text of docs/odd.md. */
export function oddText(): string {
  const states = indicators.slice(0, STATES).map((x) => `\`${x.id}\`: ${x.meaning}`)
  const all = Object.values(parameters).flatMap((p) => Object.values(p as Readonly<Record<string, Parameter>>))
  const assumed = all.filter((p) => !isSourced(p))
  const first = <T>(values: readonly T[]): string => values.map((v) => `\`${String(v)}\``).join(', ')
  return `${[
    '<!-- Made by `npm run generate` from what the stages in sim/ say of themselves. Change them, not this file. -->',
    '# The model, described (ODD)',
    'After the ODD protocol (Overview, Design concepts, Details) of Grimm and others, 2020, JASSS 23(2) 7. Every number below is read from the code that is run.',
    '## 1. Purpose and patterns',
    'What does Russia’s digital conscription system do to the men under it when a part of it changes? The model answers with counts by day and region of summonses, bans, measures, decisions and rights touched; it forecasts no decision of the state, finds nobody, and searches for no setting.',
    'Patterns it is held against: men by region and year of age (met exactly); summonses handed over for each man sent, attendance of the served, share found fit, administrative and criminal cases of the paper draft. Men sent equal the plan: an input.',
    FITTED,
    '## 2. Entities, state variables and scales',
    'Men of the ages asked (17 to 50 unless said) in the 83 subjects, none of them real; military commissariats (1,500, apportioned); the 83 regions. Occupied territory of Ukraine is no part of it. Time goes by days; a run counts from one day to another of 2022 to 2027, after a warm-up that is lived and not counted. A man is in exactly one of these states:',
    list(states),
    'A man whom a stage has touched has a case: the days of his events and the facts about him as the law reads them, what stands in law beside what is done, what he knows.',
    '## 3. Process overview and scheduling',
    `Each office is lived from its first day to its last, alone. A day runs the stages in one order: ${first(stageNames)}. A stage owns a queue of days and drains it; it may schedule for today only into later stages. Within a stage and day the order of men changes nothing; where capacity is shared, men are taken in an order drawn by the seed. A scenario may switch stages off: one that is off is not run, and nobody else’s draw moves. Recruitment by contract is a series of national stocks by month, worked out before the offices; orders of mobilization and drafts are shared out to offices in whole numbers before the run.`,
    '## 4. Design concepts',
    list([
      'Basic principles: law against practice. What the law says is asked of the same rules that answer a person, to the day; what it leaves open, or what is done without it, is a parameter with a range.',
      'Emergence: queues, unknown bans, late knowledge and wrongful call-ups follow from days and chances; the numbers sent do not.',
      'Adaptation, objectives, learning, prediction: none. A man comes when called, comes when pressed, or avoids; that disposition is his for the whole run.',
      'Sensing: a man knows of a summons by notice, letter, hand, warning, border, measure, fine or police, on a day of its own; the register knows of a man what a feed has told.',
      'Interaction: only through an office’s capacity and its share of a plan. Nothing passes from man to man.',
      'Stochasticity: every draw is a word of (seed, man, purpose, number of the summons or trip), without state; raising a chance only adds events.',
      'Collectives: offices and regions.',
      'Observation: every quantity by day and region; the law’s answer is kept beside what was done.',
    ]),
    '## 5. Initialization',
    submodel('people', abouts.people, parameters.people),
    '## 6. Input data',
    list([
      'Men by region and year of age, drafts, commissariats, working days, zones: country/data, each table with its source and licence.',
      'Steps of the register by region (country/data/register_rollout.csv), messengers (messengers.csv): a scenario may move the steps.',
      'Losses claimed, contracts reported, prisons (recruitment.csv, prisoners.csv); claims of how many could be mobilized (mobilization_claims.csv), which are compared with and never fitted to.',
      'The law: law/, with its readings; a scenario fixes one option of each, or leaves the default.',
    ]),
    '## 7. Submodels',
    `${all.length} parameters; of ${assumed.length} nobody has published a value: they say \`assumed\`, or name a row of the country’s funnel that is an assumption itself; they are swept over their range with all the others.`,
    ...stageNames.map((name) => submodel(name, abouts[name], parameters[name])),
  ].join('\n\n')}\n`
}

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv/dist/2020.js'
import { InputError } from '@draftlight/law'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { shippedScenario, shippedScenarios, readScenario } from './scenario-file.ts'
import { scenarioSchema } from './scenario-schema.ts'

const schema = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../scenarios/schema.json', import.meta.url)), 'utf8'),
) as object
// $comment and the like are allowed; a keyword that the standard does not know is not
const valid = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true }).compile(
  schema,
)

const readable = (text: string): boolean => {
  try {
    readScenario(text, 'x.yaml')
    return true
  } catch (error) {
    if (error instanceof InputError) return false
    throw error
  }
}

describe('scenarios/schema.json', () => {
  it('is what the definitions say', () => expect(JSON.stringify(schema, null, 2) + '\n').toBe(scenarioSchema()))

  it.each(shippedScenarios)('takes %s, which is named after its file and begins with its question', (name) => {
    const text = shippedScenario(name)!
    const scenario = readScenario(text, `${name}.yaml`)
    expect(valid(parse(text, { schema: 'core' })), JSON.stringify(valid.errors)).toBe(true)
    expect(scenario.name).toBe(name)
    expect(text.startsWith(`# ${scenario.title}\n`)).toBe(true)
    expect(scenario.title.endsWith('?')).toBe(true)
  })

  const base = 'name: n\nfrom: 2026-01-01\nto: 2026-06-30\n'
  const right = [
    base,
    `${base}warm-up: 30\n`,
    `${base}practice:\nreadings:\n`,
    `${base}practice: {summons: {electronic: 45 %, perSent: 4.5 ratio}, exit-ban: {lag: 2 days}}\n`,
    `${base}ages: [18, 29]\nsend: [{from: 2026-01-01, to: 2026-02-01, men: 5}]\n`,
    'name: n\nextends: paper-2022\n',
  ]
  const wrong = [
    'name: n\nfrom: 2026-01-01\n',
    'from: 2026-01-01\nto: 2026-06-30\n',
    `${base}seeds: 3\n`,
    `${base}seed: -1\n`,
    `${base}warm-up: soon\n`,
    `${base}ages: [18]\n`,
    `${base}ages: [18, 99]\n`,
    `${base}send: [{from: 2026-01-01, to: 2026-02-01}]\n`,
    `${base}send: [{from: 2026-01-01, to: 2026-02-01, men: 2.5}]\n`,
    `${base}send: {}\n`,
    `${base}readings: {SW-BANSTART: servise}\n`,
    `${base}practice: {sumons: {electronic: 0.5}}\n`,
    `${base}practice: {summons: {electronic: 1.5}}\n`,
    `${base}practice: {summons: {electronic: 12 days}}\n`,
    `${base}practice: {exit-ban: {lag: 12 day}}\n`,
    'name: n\nfrom: 2031-01-01\nto: 2031-06-30\n',
  ]
  it.each(right)('and the reader take %j', (text) => {
    expect(valid(parse(text, { schema: 'core' })), JSON.stringify(valid.errors)).toBe(true)
    expect(readable(text)).toBe(true)
  })
  it.each(wrong)('and the reader refuse %j', (text) => {
    expect(valid(parse(text, { schema: 'core' }))).toBe(false)
    expect(readable(text)).toBe(false)
  })
})

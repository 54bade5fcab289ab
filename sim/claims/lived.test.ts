import { expect, it } from 'vitest'
import { POINTS } from '../ensemble/bands.ts'
import { allParameters } from '../ensemble/ranges.ts'
import { practiceOf } from '../scenario/scenario.ts'
import { isSourced } from '../source.ts'
import { byDefault } from '../testing/runs.ts'
import { lived, livedJobs, movedJobs, SEEDS, withoutJobs } from './lived.ts'

const noEffect = Object.fromEntries(allParameters.map(({ id, of }) => [id, of.low / 2]))
const own = { ...byDefault, practice: { ...byDefault.practice, 'exit-ban': { enforced: 0.8 } } }

it('a scenario is lived under its own practice, at the points, and by as many other seeds', () => {
  const jobs = livedJobs(own)
  expect(jobs.length).toBe(1 + POINTS + SEEDS)
  expect(jobs[0]).toEqual({ practice: practiceOf(own) })
  const seeds = jobs.flatMap(({ seed }) => seed ?? [])
  expect(new Set(seeds).size).toBe(SEEDS)
  for (const { practice } of jobs) expect(practice['exit-ban'].enforced).toBe(0.8)
})

it('at an end of a range a value that the scenario sets itself stays; only "no effect" takes it away', () => {
  const at = (id: string, isEnd: boolean) => ({ id, value: 0.31, isEnd })
  const [set, free, away, none] = movedJobs(own, [
    at('exit-ban.enforced', true),
    at('border.checked', true),
    at('exit-ban.enforced', false),
    null,
  ]).map(({ practice }) => [practice['exit-ban'].enforced, practice.border.checked])
  const checked = practiceOf(own).border.checked
  expect([set, free, away, none]).toEqual([
    [0.8, checked],
    [0.8, 0.31],
    [0.31, checked],
    [0.8, checked],
  ])
})

it('without what has no source: all of it is at "no effect" in every run, but for what the claim is about', () => {
  const about = ['exit-ban.enforced']
  const jobs = withoutJobs(own, noEffect, about)
  expect(jobs.length).toBe(1 + POINTS / 2)
  const unsourced = allParameters.filter(({ of }) => !isSourced(of))
  expect(unsourced.length).toBeGreaterThan(50)
  for (const { practice } of jobs)
    for (const { id, stage, name } of unsourced)
      expect((practice as Record<string, Record<string, number>>)[stage]![name], id).toBe(
        about.includes(id) ? 0.8 : noEffect[id],
      )
})

it('what was lived is told apart again: practice, points, seeds, and what is without for each list', async () => {
  const total = { kind: 'total', ids: ['ban/done'], among: [] } as const
  const share = { kind: 'share', ids: ['ban/done'], among: ['ban/lawful'] } as const
  const runs = {
    scaleOf: () => 160,
    // each job comes to its own number, and none for what is not asked
    valuesOf: async (_: unknown, quantities: readonly unknown[], jobs: readonly unknown[]) =>
      jobs.map((_, i) => quantities.map((q) => (q ? i + 1 : 0))),
  }
  const none = { country: () => {}, points: () => {} }
  const of = await lived(own, [total, share, undefined], [[], ['exit-ban.enforced']], noEffect, runs, none)
  const firsts = (rows: readonly (readonly number[])[]): number[] => rows.map(([n]) => n!)
  const upTo = (from: number, n: number): number[] => Array.from({ length: n }, (_, i) => from + i)
  expect(of.lived).toMatchObject({ scale: 160, central: [1, 1, 0], country: [160, 1, 0] })
  expect(firsts(of.lived.points)).toEqual(upTo(2, POINTS))
  expect(firsts(of.lived.seeds)).toEqual(upTo(2 + POINTS, SEEDS))
  const before = 1 + POINTS + SEEDS
  const each = 1 + POINTS / 2
  expect(of.without.map(({ central, points }) => [central[0], firsts(points)])).toEqual(
    [before, before + each].map((at) => [at + 1, upTo(at + 2, POINTS / 2)]),
  )
  // the whole country, where it was lived, is scaled no more
  const whole = await lived(own, [total], [], noEffect, { ...runs, countryOf: async () => [7] }, none)
  expect(whole.lived.country).toEqual([7])
})

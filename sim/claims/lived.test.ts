import { expect, it } from 'vitest'
import { POINTS } from '../ensemble/bands.ts'
import { allParameters } from '../ensemble/ranges.ts'
import { practiceOf } from '../scenario.ts'
import { isSourced } from '../source.ts'
import { byDefault } from '../testing/runs.ts'
import { livedJobs, movedJobs, SEEDS, withoutJobs } from './lived.ts'

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

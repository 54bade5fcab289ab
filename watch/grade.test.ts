import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  answers,
  atLeast,
  claimQuestions,
  gradeOf,
  sourceQuestions,
  type Answer,
  type Grade,
  type GradeName,
  type OpenReasons,
  type Reasons,
} from './grade.ts'
import type { Draft, Published } from './observation.ts'

const sourceIds = Object.keys(sourceQuestions) as (keyof Reasons['source'])[]
const claimIds = Object.keys(claimQuestions) as (keyof Reasons['claim'])[]
const combinations = <W>(words: readonly W[]): W[][] =>
  [0, 1, 2, 3].reduce<W[][]>((all) => all.flatMap((some) => words.map((w) => [...some, w])), [[]])
const reasons = (source: readonly Answer[], claim: readonly Answer[]): Reasons => ({
  source: Object.fromEntries(sourceIds.map((q, i) => [q, source[i]])) as Reasons['source'],
  claim: Object.fromEntries(claimIds.map((q, i) => [q, claim[i]])) as Reasons['claim'],
})
const NO: readonly Answer[] = ['no', 'no', 'no', 'no']
const letter = (source: readonly Answer[]) => gradeOf(reasons(source, NO))![0]!
const digit = (claim: readonly Answer[]) => gradeOf(reasons(NO, claim))![1]!

describe('the grade follows from eight answers', () => {
  test('each of the 6,561 combinations gives a grade, and every letter and digit is reached', () => {
    const seen = new Set<string>()
    for (const source of combinations(answers))
      for (const claim of combinations(answers)) {
        const grade = gradeOf(reasons(source, claim))
        expect(grade).toMatch(/^[A-F][1-6]$/)
        seen.add(grade!)
      }
    expect(seen.size).toBe(36)
  })

  test('with any question open there is none', () => {
    for (const source of combinations([...answers, undefined]))
      for (const claim of [NO, ['yes', undefined, 'yes', 'yes'] as const]) {
        const open = { source: {}, claim: {} } as { source: Record<string, Answer>; claim: Record<string, Answer> }
        sourceIds.forEach((q, i) => source[i] && (open.source[q] = source[i]))
        claimIds.forEach((q, i) => claim[i] && (open.claim[q] = claim[i] as Answer))
        const complete = !source.includes(undefined) && claim === NO
        expect(gradeOf(open) !== undefined).toBe(complete)
      }
    expect(gradeOf({})).toBeUndefined()
    expect(gradeOf({ source: reasons(NO, NO).source })).toBeUndefined()
  })

  test('a better answer never gives a worse grade, and what is unknown lifts nothing', () => {
    for (const given of combinations(answers))
      given.forEach((answer, i) => {
        if (answer === 'yes') return
        const better = given.with(i, 'yes')
        expect(letter(better) < letter(given)).toBe(true)
        expect(digit(better) < digit(given)).toBe(true)
        const unknown = given.with(i, 'unknown')
        // Without any yes, an unknown in place of a no can only turn "bad" into "cannot be judged".
        if (given.includes('yes')) expect([letter(unknown), digit(unknown)]).toEqual([letter(given), digit(given)])
        else expect(letter(unknown) >= letter(given)).toBe(true)
      })
  })

  test.each<[string, Answer[], Answer[]]>([
    ['A1', ['yes', 'yes', 'yes', 'yes'], ['yes', 'yes', 'yes', 'yes']],
    ['B2', ['yes', 'yes', 'yes', 'no'], ['unknown', 'yes', 'yes', 'yes']],
    ['C3', ['yes', 'yes', 'no', 'no'], ['no', 'yes', 'yes', 'no']],
    ['D4', ['no', 'unknown', 'yes', 'no'], ['unknown', 'yes', 'no', 'no']],
    ['E5', ['no', 'no', 'unknown', 'unknown'], ['no', 'no', 'no', 'no']],
    ['F6', ['unknown', 'unknown', 'unknown', 'no'], ['unknown', 'unknown', 'unknown', 'unknown']],
  ])('%s', (grade, source, claim) => {
    expect(gradeOf(reasons(source, claim))).toBe(grade)
  })

  test('at least as good means on both scales', () => {
    expect(atLeast('B2', 'B2')).toBe(true)
    expect(atLeast('A3', 'B2')).toBe(false)
    expect(atLeast('C1', 'B2')).toBe(false)
    expect(atLeast('F6', 'E5')).toBe(false)
    expect(atLeast('F6', 'F6')).toBe(true)
  })

  test('a grade cannot be written, and a draft is not a published record', () => {
    expectTypeOf<GradeName>().not.toExtend<Grade>()
    expectTypeOf<'B2'>().not.toExtend<Grade>()
    expectTypeOf<Draft>().not.toExtend<Published>()
    expectTypeOf<Omit<Published, 'grade'>>().not.toExtend<Published>()
    expectTypeOf<OpenReasons>().not.toExtend<Reasons>()
    expectTypeOf(gradeOf({})).toEqualTypeOf<Grade | undefined>()
  })
})

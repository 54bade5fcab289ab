import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  answers,
  atLeast,
  claimQuestions,
  gradeOf,
  howGraded,
  sourceQuestions,
  type Answer,
  type Grade,
  type GradeName,
  type Judged,
  type Role,
} from './grade.ts'
import { publish, type Draft, type Graded, type Published } from './observation.ts'

const combinations = <W>(words: readonly W[]): W[][] =>
  [0, 1, 2, 3].reduce<W[][]>((all) => all.flatMap((some) => words.map((w) => [...some, w])), [[]])
const named = <Q extends string>(questions: Readonly<Record<Q, string>>, given: readonly (Answer | undefined)[]) =>
  Object.fromEntries(
    Object.keys(questions).flatMap((q, i) => (given[i] === undefined ? [] : [[q, given[i]]])),
  ) as Partial<Record<Q, Answer>>
const source = (given: readonly (Answer | undefined)[], role: Role = 'original', seen = true): Judged => ({
  role,
  seen,
  is: named(sourceQuestions, given),
})
const claim = (given: readonly (Answer | undefined)[]) => named(claimQuestions, given)
const of = (letters: string): Answer[] => [...letters].map((c) => ({ y: 'yes', n: 'no', u: 'unknown' })[c] as Answer)
const NO = of('nnnn')
const letter = (given: readonly Answer[]) => gradeOf([source(given)], claim(NO))![0]!
const digit = (given: readonly Answer[]) => gradeOf([source(NO)], claim(given))![1]!

describe('the grade follows from eight answers', () => {
  test('each of the 6,561 combinations gives a grade, and every letter and digit is reached', () => {
    const seen = new Set<string>()
    for (const s of combinations(answers))
      for (const c of combinations(answers)) seen.add(gradeOf([source(s)], claim(c))!)
    expect(seen.size).toBe(36)
    for (const grade of seen) expect(grade).toMatch(/^[A-F][1-6]$/)
  })

  test('how it came about: what each part is by itself, and what else decided', () => {
    const good = source(of('yyyy'))
    const relay = source(of('ynnn'), 'relay')
    expect(howGraded([good, source(of('nnnn'), 'second')], claim(of('yyyn')))).toEqual({
      grade: 'A2',
      sources: ['A'],
      claim: '2',
      rule: 'none',
    })
    expect(howGraded([good, relay], claim(of('yyyy')))).toEqual({
      grade: 'D3',
      sources: ['A', 'D'],
      claim: '1',
      rule: 'passed-on',
    })
    expect(howGraded([{ ...good, seen: false }], claim(of('yyyy')))).toEqual({
      grade: 'F6',
      sources: ['A'],
      claim: '1',
      rule: 'unseen',
    })
  })

  test('with any question open there is none', () => {
    for (const s of combinations([...answers, undefined])) {
      expect(gradeOf([source(s)], claim(NO)) !== undefined).toBe(!s.includes(undefined))
      expect(gradeOf([source(NO)], claim(s)) !== undefined).toBe(!s.includes(undefined))
      expect(gradeOf([source(NO), source(s, 'relay')], claim(NO)) !== undefined).toBe(!s.includes(undefined))
    }
    expect(gradeOf([], claim(NO))).toBeUndefined()
    expect(gradeOf([source(of('yyyy'), 'second')], claim(NO))).toBeUndefined()
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

  test.each([
    ['A1', 'yyyy', 'yyyy'],
    ['B2', 'yyyn', 'uyyy'],
    ['C3', 'yynn', 'nyyn'],
    ['D4', 'nuyn', 'uynn'],
    ['E5', 'nnuu', 'nnnn'],
    ['F6', 'uuun', 'uuuu'],
  ])('%s', (grade, s, c) => {
    expect(gradeOf([source(of(s))], claim(of(c)))).toBe(grade)
  })
})

describe('who passes a report on', () => {
  test('the weaker of the two grades it, in either order, and nothing passed on is better than C3', () => {
    for (const role of ['relay', 'mirror', 'translation'] as const)
      for (const [a, b, grade] of [
        ['yyyy', 'yyyy', 'C3'],
        ['yyyn', 'nuyn', 'D3'],
        ['nuyn', 'yyyn', 'D3'],
        ['nnnn', 'yyyy', 'E3'],
      ] as const) {
        const pair = [source(of(a), 'original', false), source(of(b), role)]
        expect(gradeOf(pair, claim(of('yyyy')))).toBe(grade)
        expect(gradeOf(pair.toReversed(), claim(of('yyyy')))).toBe(grade)
      }
  })

  test('a weak claim stays weak, whoever passes it on', () => {
    expect(gradeOf([source(of('yyyn'), 'original', false), source(of('yyyn'), 'relay')], claim(of('nynn')))).toBe('C4')
  })

  test('where nothing that carries it was seen, nothing is lifted: F6', () => {
    for (const given of ['yyyn', 'nnnn']) {
      expect(gradeOf([source(of(given), 'original', false)], claim(of('yyyy')))).toBe('F6')
      const both = [source(of(given), 'original', false), source(of(given), 'relay', false)]
      expect(gradeOf(both, claim(of('yyyy')))).toBe('F6')
      // A second source does not carry the record.
      expect(gradeOf([...both, { role: 'second', seen: true }], claim(of('yyyy')))).toBe('F6')
    }
  })

  test('an unseen original never lifts what was seen of it', () => {
    for (const unseen of combinations(answers))
      for (const relay of ['yyyn', 'nuyn', 'nnnn'])
        expect(
          gradeOf([source(unseen, 'original', false), source(of(relay), 'relay')], claim(of('yyyy')))! >=
            gradeOf([source(of(relay), 'original')], claim(of('yyyy')))!,
        ).toBe(true)
  })
})

test('at least as good means on both scales', () => {
  expect(atLeast('B2', 'B2')).toBe(true)
  expect(atLeast('A3', 'B2')).toBe(false)
  expect(atLeast('C1', 'B2')).toBe(false)
  expect(atLeast('F6', 'E5')).toBe(false)
  expect(atLeast('F6', 'F6')).toBe(true)
})

test('a grade cannot be written, and nothing ungraded can be published', () => {
  expectTypeOf<GradeName>().not.toExtend<Grade>()
  expectTypeOf<'B2'>().not.toExtend<Grade>()
  expectTypeOf<Draft>().not.toExtend<Graded>()
  expectTypeOf<Draft>().not.toExtend<Published>()
  expectTypeOf<Omit<Published, 'grade'>>().not.toExtend<Published>()
  expectTypeOf(publish).parameter(0).toEqualTypeOf<Graded>()
  expectTypeOf<Draft>().not.toExtend<Parameters<typeof publish>[0]>()
})

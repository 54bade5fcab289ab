import { dayOf, isoOf } from '@draftlight/law'
import { expect, test } from 'vitest'
import { questions, type TemplateId } from './questions.ts'

const all = questions()
/** Outcome, and whether the sign stood. */
const of = (template: TemplateId, about: string): readonly [number | undefined, boolean | undefined] => {
  const one = all.find((question) => question.template === template && question.about === about)!
  return [one.outcome, one.sign]
}

test('what came of the small questions, and the sign before it, as one reads them off the tables', () => {
  // series/losses-and-recruits.csv: 17060, 17080, 21540 | 21740, 24120, 17150, 17400
  for (const [month, above, highest] of [
    ['2023-01', [1, true], [1, true]],
    ['2023-04', [0, true], [0, true]],
    ['2023-05', [1, false], [0, false]],
    // the first whole month was the highest for long
    ['2022-06', [0, true], [0, false]],
  ] as const) {
    expect(of('losses-above-last', month), month).toEqual(above)
    expect(of('losses-highest', month), month).toEqual(highest)
  }
  // country/data/draft_campaigns.csv: 134,500, 120,000, 147,000, 130,000
  for (const [campaign, said] of [
    ['spring 2023', [1, false]],
    ['autumn 2023', [0, true]],
  ] as const)
    expect(of('call-up-number', campaign), campaign).toEqual(said)
})

test('a next stage of a bill counts within thirty days, and is decided then at the latest', () => {
  // 24 September to 28 October is 34 days, 25 July to 4 August ten; of the last stage nothing is known
  const stage = (about: string) => {
    const { asked, decided, outcome } = all.find((one) => one.template === 'bill-next-stage' && one.about === about)!
    return [isoOf(asked), decided && isoOf(decided), outcome]
  }
  expect(stage('year-round: first-reading')).toEqual(['2025-09-24', isoOf(dayOf('2025-09-24') + 30), 0])
  expect(stage('exit-ban: passed')).toEqual(['2023-07-25', '2023-08-04', 1])
  expect(stage('fine-for-no-show: passed')).toEqual(['2023-07-25', undefined, undefined])
})

/** The small questions: which there are, what came of each, and what the machinery said of it beforehand. */
import { campaigns, type Campaign } from '@draftlight/country'
import { dayOf, dayOfCivil, type Day } from '@draftlight/law'
import { exp, log } from '../assess/arithmetic.ts'
import { announcements, smallQuestions, stages, warnings } from '../generated/questions.ts'
import { manpower } from '../generated/series.ts'
import { priors } from '../generated/priors.ts'
import { outcomeOf } from './headline.ts'
import type { Combining, Said } from '../priors.ts'
import type { Scored } from './scoring.ts'

export type TemplateId =
  | 'call-up-number'
  | 'losses-above-last'
  | 'losses-highest'
  | 'bill-next-stage'
  | 'announced-date'
  | 'warning'
interface Template {
  readonly id: TemplateId
  readonly of: string
  readonly ask: Said
  readonly rule: Said
  /** What is looked at besides how often the answer was yes; some templates have nothing. */
  readonly sign?: Said
}
export interface SmallQuestions {
  /** Weights of all earlier questions of the template, of the last few, and of knowing nothing. */
  readonly weights: { readonly earlier: number; readonly recent: number; readonly nothing: number }
  readonly recent: number
  readonly templates: readonly Template[]
}
export interface BillStage {
  readonly bill: string
  readonly stage: string
  readonly on: string
  readonly record: string
}
export interface Announcement {
  readonly announced: string
  readonly record: string
  readonly due: string
  readonly kept: 'yes' | 'no'
  readonly decidedBy: string
}
export interface DatedWarning {
  readonly on: string
  readonly record: string
  readonly due: string
}

/** One question, before it is asked. */
export interface Question {
  readonly template: TemplateId
  /** What it is asked of: a campaign, a month, a bill and stage, a record. */
  readonly about: string
  /** The day of the question; nothing later is known to the answer. */
  readonly asked: Day
  /** The day on which the outcome is known, and the outcome. A void question has none. */
  readonly decided?: Day
  readonly outcome?: 0 | 1
  /** Whether the sign of the template stood on the day; left out where it has none or it was not known. */
  readonly sign?: boolean
}
export interface Answered extends Question, Scored {
  /** The yardstick: how often the answer was yes before, and nothing else. */
  readonly before: number
  readonly decided: Day
  readonly outcome: 0 | 1
}

const asOutcome = (happened: boolean): 0 | 1 => (happened ? 1 : 0)

/** Every question that qualifies, by day. */
export function questions(): readonly Question[] {
  return [...ofCampaigns(), ...ofMonths(), ...ofStages(), ...ofAnnouncements(), ...ofWarnings()].sort(
    (a, b) => a.asked - b.asked || (a.template + a.about < b.template + b.about ? -1 : 1),
  )
}

function ofCampaigns(): Question[] {
  const halves = campaigns.filter(({ season }) => season !== 'year-round')
  const number = (c: Campaign | undefined): number | undefined => (c?.numberSeen === 'yes' ? c.planned : undefined)
  return halves.flatMap((campaign, i): Question[] => {
    const [planned, last, before] = [number(campaign), number(halves[i - 1]), number(halves[i - 2])]
    if (planned === undefined || last === undefined) return []
    const asked = dayOfCivil(campaign.year, campaign.season === 'spring' ? 3 : 9, 1)
    return [
      {
        template: 'call-up-number',
        about: `${campaign.season} ${campaign.year}`,
        asked,
        // The decree comes at the end of the month before the campaign, in 2022 a month later.
        decided: asked + 62,
        outcome: asOutcome(planned > last),
        ...(before !== undefined && { sign: last > before }),
      },
    ]
  })
}

function ofMonths(): Question[] {
  return manpower.flatMap((row, i): Question[] => {
    const [last, before] = [manpower[i - 1], manpower[i - 2]]
    if (row.wholeMonth === 'no' || last?.wholeMonth !== 'yes') return []
    const asked = dayOf(`${row.month}-01`)
    const decided = dayOf(row.lossesKnownOn)
    const highest = (to: number): number => Math.max(...manpower.slice(0, to).map(({ losses }) => losses))
    return [
      {
        template: 'losses-above-last',
        about: row.month,
        asked,
        decided,
        outcome: asOutcome(row.losses > last.losses),
        ...(before?.wholeMonth === 'yes' && { sign: last.losses > before.losses }),
      },
      {
        template: 'losses-highest',
        about: row.month,
        asked,
        decided,
        outcome: asOutcome(row.losses > highest(i)),
        ...(before?.wholeMonth === 'yes' && { sign: last.losses > highest(i - 1) }),
      },
    ]
  })
}

const WITHIN = 30
function ofStages(): Question[] {
  return stages.flatMap(({ bill, stage, on }, i): Question[] => {
    if (stage === 'signed') return []
    const asked = dayOf(on)
    const next = stages[i + 1]
    const question = { template: 'bill-next-stage', about: `${bill}: ${stage}`, asked } as const
    if (next?.bill !== bill) return [question]
    const came = dayOf(next.on) - asked <= WITHIN
    return [{ ...question, decided: came ? dayOf(next.on) : asked + WITHIN, outcome: asOutcome(came) }]
  })
}

function ofAnnouncements(): Question[] {
  return announcements.map(({ announced, record, due, kept }) => ({
    template: 'announced-date',
    about: record,
    asked: dayOf(announced),
    decided: dayOf(due),
    outcome: asOutcome(kept === 'yes'),
  }))
}

function ofWarnings(): Question[] {
  return warnings.map(({ on, record, due }): Question => {
    const outcome = outcomeOf(dayOf(on), dayOf(due), priors)
    return {
      template: 'warning',
      about: record,
      asked: dayOf(on),
      ...(outcome !== undefined && { decided: dayOf(due), outcome }),
    }
  })
}

/** What the machinery said of each decided question, from what was decided before it was asked. */
export function answeredQuestions(): readonly Answered[] {
  const all = questions()
  return all.filter(isDecided).map((question) => {
    const earlier = all
      .filter(isDecided)
      .filter((other) => other.template === question.template && other.decided <= question.asked)
    return { ...question, chance: chanceOf(question, earlier, priors.combining), before: shareOf(earlier) }
  })
}
type Decided = Question & { readonly decided: Day; readonly outcome: 0 | 1 }
const isDecided = (question: Question): question is Decided => question.decided !== undefined

/** Reference classes, mixed; then the sign with its counted ratio, shrunk by few cases and tempered like every other. */
function chanceOf(question: Question, earlier: readonly Decided[], { tempering }: Combining): number {
  const { weights, recent } = smallQuestions
  const known = earlier.length > 0
  const base = known
    ? weights.earlier * shareOf(earlier) + weights.recent * shareOf(earlier.slice(-recent)) + weights.nothing / 2
    : 0.5
  if (question.sign === undefined) return base
  const power = (tempering.low + tempering.high) / 2
  const odds = (base / (1 - base)) * exp(power * log(countedRatio(earlier, question.sign)))
  return odds / (1 + odds)
}

/** How often the answer was yes, by Jeffreys. */
const shareOf = (all: readonly Decided[]): number => (yeses(all) + 0.5) / (all.length + 1)
const yeses = (all: readonly Decided[]): number => all.filter(({ outcome }) => outcome === 1).length

/** How many times likelier the sign stood so before a yes than before a no, each share by Jeffreys. */
function countedRatio(earlier: readonly Decided[], sign: boolean): number {
  const withSign = earlier.filter((other) => other.sign !== undefined)
  const share = (outcome: 0 | 1): number => {
    const such = withSign.filter((other) => other.outcome === outcome)
    return (such.filter((other) => other.sign === sign).length + 0.5) / (such.length + 1)
  }
  return share(1) / share(0)
}

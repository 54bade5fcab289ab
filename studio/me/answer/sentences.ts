// The first three sentences: what applies on the day asked, what comes next, what can still be done. Each takes the day
// that is worse for him, says so, and puts the default's beside it. A ground that is missing or not known permits nothing.
import { ask, daysOfValue, isoOf, law, lawReadTo, mayHaveChanged, valueInWords } from '@draftlight/law'
import type { AnswerMessages, AnswerValue, Effect, EffectId, Facts, RemedyId, RuleId } from '@draftlight/law'
import { say } from '../../messages/index.ts'
import { dispatchEntry, seenOf } from './entries.ts'
import type { Entry } from './entries.ts'
import { situationOf } from '../situations.ts'
import type { Card, SituationId } from '../situations.ts'
import { hasAppliedInTime } from './still-open.ts'
import type { StillOpen } from './still-open.ts'
import { isBoundless, isTerm, isVague, isWide, sentenceOf, small, worseOf } from './values.ts'
import type { Worse } from './values.ts'

export interface Sentences {
  readonly now: readonly string[]
  readonly next: readonly string[]
  readonly can: readonly string[]
}

const brief = (rule: string, facts: Facts) => ask(law, rule, facts, { brief: true }).value
const withDefault = ({ text, byDefault }: Worse): string => (byDefault ? `${text}. ${byDefault}` : text)
const titleOf = (words: AnswerMessages, rule: string): string =>
  words.rules[rule as keyof AnswerMessages['rules']].title

// ---------------------------------------------------------------- what applies on the day asked

/** Spans that weigh on him, and the rule that says whether one stands on the day asked. */
const BURDENS = [
  { effect: 'exit-ban', from: 'exit-ban/from', until: 'exit-ban/until', now: 'exit-ban/in-force' },
  { effect: 'measures', from: 'measures/from', until: 'measures/until', now: 'measures/in-force' },
] as const satisfies readonly { effect: EffectId; from: string; until: string; now: string }[]
/** All that the law here knows to keep a man in the country, besides the ban of a summons. */
const EXITS: readonly RuleId[] = [
  'passport/exit-limited',
  'border/refused-by-decision',
  'border/reservist-refused',
  'mobilization/movement-limited',
]

/** What is asked of the day asked about, as what may still be to come: the day on which it begins. */
const beginningOf = (rule: string): string => BURDENS.find(({ now }) => now === rule)?.from ?? rule

/** `open`: it may stand; without `says`, no day can be said. `decides`: why it only may. */
interface BurdenNow {
  readonly is: 'yes' | 'open' | 'no'
  readonly title: string
  readonly says: string | undefined
  readonly decides?: string
}

const burdenNow = (words: AnswerMessages, burden: (typeof BURDENS)[number], facts: Facts, on: number): BurdenNow => {
  const { title } = words.effects[burden.effect] as { title: string }
  const value = brief(burden.now, facts)
  const from = brief(burden.from, facts)
  const begins = worseOf(words, burden.from, from, facts, on)
  const today = isoOf(on)
  if (value === 'yes') {
    const says =
      begins && begins.day !== 'open'
        ? say.me.now.stands(title, withDefault(begins))
        : sentenceOf(words, burden.now, value)
    return { is: 'yes', title, says }
  }
  // without a day of its own it may still be too early for it: his age, or the law
  if (begins === undefined)
    return {
      is: value === 'no' || (daysOfValue(from)?.when.earliest ?? '') > today ? 'no' : 'open',
      title,
      says: undefined,
    }
  // "no" is the answer of the reading best supported: by another, it may stand already
  const ends = worseOf(words, burden.until, brief(burden.until, facts), facts, on)
  const hasBegun = begins.day === 'open' || begins.day <= today
  if (!hasBegun || (ends && ends.day !== 'never' && ends.day <= today)) return { is: 'no', title, says: undefined }
  // where a day may lie before or after this one, nothing is said of it here
  const latest = daysOfValue(from)?.when.latest ?? ''
  const isDenied = value === 'no' && begins.byDefault !== undefined
  if (begins.day === 'open' && (isDenied || latest > today)) return { is: 'open', title, says: undefined }
  const says = say.me.now.mayStand(title, withDefault(begins))
  return { is: 'open', title, says, decides: value === 'no' ? say.me.now.readingsDecide : say.me.now.factsDecide }
}

/** How many of the situation's own answers stand in the first sentence. */
const OWN = 2
/** Whoever is held asks what may be done with him, not whether he may leave the country. */
const HELD: readonly (Card | undefined)[] = ['taken', 'pressed']

/** Their "no" is no news: a defect that is not there, a refusal that the ban's own answer speaks of. */
const NEWS_IF_YES: readonly string[] = [
  'summons/lead-time-short',
  'summons/over-cap',
  'border/refused-by-ban',
  'evader/certificate',
  'call-up/decision-to-cancel',
  'measures/regional',
]
/** What another answer of the same situation says as well: a date that counts as missed, is over. */
const SAYS_TOO: Readonly<Record<string, string>> = {
  'appearance/due': 'appearance/missed-from',
  'register/move-unreported-from': 'register/report-move-due',
  'register/first-from': 'register/first-due',
}
const AGES: readonly string[] = ['liability/age', 'liability/from', 'liability/until']
/** A woman, a reservist, a man who has served: no age calls them up. */
export const isCalledByNoAge = (facts: Facts): boolean => brief('liability/standing', facts) === 'no'
const isOnRegister = ({ masks }: Facts): boolean => masks[law.choiceOf.get('on_military_register')!] === 1
const hasAppearedInTime = (facts: Facts, on: number): boolean => {
  const appeared = law.eventOf.get('appeared_at')!
  const isSure = facts.never[appeared] === 0 && facts.hi[appeared]! <= on
  return isSure && brief('appearance/missed-from', facts) === 'never'
}
/** What a situation is about, and is true of others: an age that calls nobody up, a day by which he did what it asks. */
const isNotHis = (rule: string, facts: Facts, on: number): boolean => {
  switch (rule) {
    case 'alternative-service/apply-by':
      return hasAppliedInTime(facts)
    case 'appearance/due':
      return hasAppearedInTime(facts, on)
    case 'register/record-ends-deferral':
      return brief('deferral/in-force', facts) === 'no'
    case 'register/first-due':
    case 'register/first-from':
      return isOnRegister(facts)
    default:
      return AGES.includes(rule) && isCalledByNoAge(facts)
  }
}
/** Something lies on him in fact, whatever the law says: nothing is said there of what does not stop him. */
const IN_FACT: readonly SituationId[] = ['measures', 'refused']

/** A day rule that the situation is about, with its worse day. */
interface Own {
  readonly rule: string
  readonly value: AnswerValue
  readonly worse: Worse | undefined
}
const isAhead = ({ worse }: Own, today: string): boolean =>
  worse !== undefined && worse.day !== 'open' && worse.day > today

/** What the situation is about and can be said. Burdens and other limits of exit are spoken of apart. */
const ownOf = (words: AnswerMessages, situation: SituationId, facts: Facts, on: number): readonly Own[] =>
  situationOf(situation)
    .rules.filter((rule) => !BURDENS.some((b) => b.now === rule || b.from === rule) && !EXITS.includes(rule))
    .map((rule) => ({ rule, value: brief(rule, facts) }))
    .filter(({ rule, value }) => !isVague(rule, value, on) && !isWide(value))
    .filter(({ rule, value }) => value !== 'no' || !NEWS_IF_YES.includes(rule))
    .filter(({ rule }) => !isNotHis(rule, facts, on))
    .map(({ rule, value }) => ({ rule, value, worse: worseOf(words, rule, value, facts, on) }))
    .filter(({ rule, value, worse }) => value !== 'never' || worse || rule === 'service/on')
    .filter(({ value, worse }) => worse || !isBoundless(value, on))
    // a term that has not begun and may never begin says nothing yet
    .filter(({ worse }) => worse?.day !== 'never')

/** The days of what the situation is about, as lines of the timeline: whatever a sentence names can be kept. */
export const ownEntries = (
  words: AnswerMessages,
  situation: SituationId,
  effects: readonly Effect[],
  facts: Facts,
  on: number,
): readonly Entry[] =>
  ownOf(words, situation, facts, on).flatMap(({ rule, value, worse }) =>
    worse === undefined || worse.day === 'open' || effects.some(({ from }) => from.rule === rule)
      ? []
      : [
          {
            id: rule,
            title: titleOf(words, rule),
            when: worse.text,
            byDefault: worse.byDefault,
            says: sentenceOf(words, rule, value),
            day: worse.day,
            order: worse.day,
            open: typeof value !== 'string',
            seen: seenOf(words, rule),
            rules: [rule],
          },
        ],
  )

/** As a sentence; where the law may have changed, under that condition, and where a term is over, with that. */
const ownSays = (words: AnswerMessages, { rule, value, worse }: Own, facts: Facts, on: number): string => {
  const said =
    worse?.byDefault === undefined
      ? sentenceOf(words, rule, value)
      : say.me.coming.comes(titleOf(words, rule), withDefault(worse))
  const latest = daysOfValue(value)?.when.latest
  const isOver = isTerm(rule) && latest !== undefined && latest < isoOf(on)
  const [moved] = mayHaveChanged(law, rule, facts, on)
  return [
    moved
      ? `${words.consulting.mayHaveChanged.asRead(moved.moving.knownTo ?? isoOf(lawReadTo))}: ${small(said)}`
      : said,
    isOver ? say.me.now.over(words.answer.day(latest)) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Of what the situation is about, what the first sentence has: what is still to come is the next one's. */
const saidNow = (all: readonly Own[], today: string): readonly Own[] => {
  const here = all.filter((one) => !isAhead(one, today))
  return here.filter(({ rule }) => !here.some((one) => one.rule === SAYS_TOO[rule])).slice(0, OWN)
}

const nowSentences = (
  words: AnswerMessages,
  situation: SituationId,
  all: readonly Own[],
  facts: Facts,
  on: number,
): readonly string[] => {
  const { rules, card } = situationOf(situation)
  const own = saidNow(all, isoOf(on))
  const burdens = BURDENS.map((burden) => ({
    ...burdenNow(words, burden, facts, on),
    rule: burden.now,
    // the measures, while nothing is known of them, only where they are asked about
    about: burden.effect === 'exit-ban' ? !HELD.includes(card) : rules.some((rule) => rule.startsWith('measures/')),
  }))
  const exits = EXITS.map((rule) => ({ rule, value: brief(rule, facts) }))
  const standing = exits.filter(({ value }) => value === 'yes').map(({ rule }) => sentenceOf(words, rule, 'yes'))
  const noGround =
    rules.includes('exit-ban/in-force') &&
    !IN_FACT.includes(situation) &&
    burdens[0]!.is === 'no' &&
    standing.length === 0
  // a limit that the situation is about is named while it is open; the refusals reported lie outside of all rules, so that none
  // of them can be held against these
  const open = exits.filter(
    ({ rule, value }) =>
      value === 'unknown' && (rules.includes(rule) || (noGround && rule === 'border/reservist-refused')),
  )
  const nothing = noGround && open.length === 0
  const [first] = rules
  const asked = burdens.find(({ rule }) => rule === first)
  const notKnown = [
    // what he came for is named, also where it cannot be answered
    ...(first === undefined || asked || !isVague(first, brief(first, facts), on) ? [] : [titleOf(words, first)]),
    ...burdens.filter(({ is, says, about }) => is === 'open' && says === undefined && about).map(({ title }) => title),
    ...open.filter(({ rule }) => rule !== first).map(({ rule }) => titleOf(words, rule)),
  ]
  const unknown = notKnown.length > 0 ? [say.me.now.notKnown(inOneList(notKnown))] : []
  const isFirstOpen =
    first !== undefined &&
    (asked ? asked.is === 'open' && asked.says === undefined : isVague(first, brief(first, facts), on))
  // that sentence says itself that the register may differ
  const isNotCalled = own.some(({ rule, value }) => rule === 'liability/standing' && value === 'no')
  return [
    // what weighs on him comes first; of two in a row that hang on the same, it is said after both
    ...burdens.flatMap(({ says, decides }, i) =>
      says === undefined ? [] : decides && burdens[i + 1]?.decides !== decides ? [`${says} ${decides}`] : [says],
    ),
    ...standing,
    ...(asked?.is === 'no' && !nothing ? [sentenceOf(words, asked.rule, 'no')] : []),
    // before what is true of everybody, that what he came for is not known
    ...(isFirstOpen ? unknown : []),
    ...own.map((one) => ownSays(words, one, facts, on)),
    ...(isFirstOpen ? [] : unknown),
    ...(nothing
      ? [say.me.now.nothingStops, say.me.now.notSeen]
      : [isNotCalled ? say.me.now.notSeenAtAll : say.me.now.notSeenShort]),
  ]
}

const inOneList = (titles: readonly string[]): readonly string[] => [...new Set(titles)].map(small)

// ---------------------------------------------------------------- what comes next

/** Lines of the timeline that only lead to another. */
const STEPS: readonly EffectId[] = ['twenty-over', 'placed', 'liable']

/**
 * The first day after the day asked on which something begins or falls due, by the worse day or else by the default's, and the
 * first of what the situation is about.
 */
const nextSentences = (
  words: AnswerMessages,
  effects: readonly Effect[],
  own: readonly Own[],
  rules: readonly RuleId[],
  facts: Facts,
  on: number,
): readonly string[] => {
  const today = isoOf(on)
  const lines = effects.filter(({ id }) => !STEPS.includes(id))
  const ofTimeline = lines.map(({ id, from }) => ({
    rule: from.rule,
    title: (words.effects[id] as { title: string }).title,
    value: from.value,
    worse: worseOf(words, from.rule, from.value, facts, on),
  }))
  const ofSituation = own
    .filter(({ rule }) => !lines.some(({ from }) => from.rule === rule))
    .map((one) => ({ ...one, title: titleOf(words, one.rule) }))
  // of a burden that may stand already the first sentence speaks, and of the first of what the situation is about
  const said = [...BURDENS.map(({ from }) => from as string), ...saidNow(own, today).map(({ rule }) => rule)]
  const coming = [...ofTimeline, ...ofSituation].flatMap(({ rule, title, value, worse }) => {
    if (!worse || worse.day === 'never') return []
    const days = daysOfValue(value)
    const isAlready = worse.day === 'open' || worse.day <= today
    const day = isAlready ? days?.when.earliest : worse.day
    if (day === undefined || day <= today) return []
    const says =
      isAlready && worse.day !== 'open'
        ? say.me.coming.usual(title, valueInWords(words, rule, value), said.includes(rule) ? undefined : worse.text)
        : say.me.coming.comes(title, withDefault(worse))
    // "or never" stands beside the worse day already
    return [{ rule, day, says, perhaps: worse.byDefault === undefined && (days?.orNever ?? true) }]
  })
  coming.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const [first, ...later] = coming
  // a day of dispatch that was named: no rule makes it. Where nothing comes closer it stands alone
  const [dispatch] = dispatchEntry(words, facts)
    .filter(({ order }) => order > today)
    .map(({ order, title, when }) => ({ day: order, says: say.me.coming.comes(title, when!), perhaps: false }))
  if (dispatch && (!first || dispatch.day <= first.day)) return [dispatch.says]
  if (!first) return [say.me.coming.nothing]
  const then = dispatch ?? rules.flatMap((rule) => later.filter((one) => one.rule === beginningOf(rule)))[0]
  const named = then ? [first, then] : [first]
  return [...named.map(({ says }) => says), named.some(({ perhaps }) => perhaps) ? say.me.coming.perhaps : ''].filter(
    Boolean,
  )
}

// ---------------------------------------------------------------- what can still be done

/** How many of the open remedies the sentence names; the list below has them all. */
const NAMED = 2
/** Terms that run on past the day of dispatch, though what they are about has then been done. */
const ABOUT_DECISION: readonly RemedyId[] = ['decision-suit', 'decision-complaint']
const canSentences = (
  words: AnswerMessages,
  things: readonly StillOpen[],
  facts: Facts,
  on: number,
): readonly string[] => {
  if (things.length === 0) return [say.me.can.noRule]
  const [dispatch] = dispatchEntry(words, facts)
  const untilOf = ({ id, until }: StillOpen): string | undefined => {
    if (until === undefined) return undefined
    if (until.day <= isoOf(on))
      return (until.day === isoOf(on) ? say.me.can.isToday : say.me.can.perhapsOver)(until.text)
    const isSooner = dispatch !== undefined && dispatch.order <= until.day && ABOUT_DECISION.includes(id)
    return isSooner ? say.me.can.afterDispatch(until.text, dispatch.when!) : until.text
  }
  const named = things
    .slice(0, NAMED)
    .map((thing, i) => say.me.can.one(i === 0 ? thing.title : small(thing.title), untilOf(thing)))
  return [say.me.can.open(named), things.length > NAMED ? say.me.can.more(things.length - NAMED) : ''].filter(Boolean)
}

export const sentencesOf = (
  words: AnswerMessages,
  situation: SituationId,
  effects: readonly Effect[],
  things: readonly StillOpen[],
  facts: Facts,
  on: number,
): Sentences => {
  const own = ownOf(words, situation, facts, on)
  return {
    now: nowSentences(words, situation, own, facts, on),
    next: nextSentences(words, effects, own, situationOf(situation).rules, facts, on),
    can: canSentences(words, things, facts, on),
  }
}

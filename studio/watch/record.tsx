import { howGraded, isClaimUnderTest, isListedInRussia, knownOn, listingOf, occupied, withLaw } from '@draftlight/watch'
import { parseDay } from '@draftlight/law'
import type { LawInForce, Published, RegionCode, Source } from '@draftlight/watch'
import { Opened } from '../figures/opened.tsx'
import { Foreign } from '../parts/foreign.tsx'
import { say } from '../messages/index.ts'
import { sayEpoch, sayWatch } from '../messages/watch.ts'
import { regionName } from '../parts/region-name.ts'
import { readersOf } from './indicators.tsx'
import { textOf } from './record-text.ts'

/** Occupied regions are named under Ukraine, never as Russia. */
export const placeName = (code: RegionCode): string =>
  code === 'RU' ? sayWatch.wholeCountry : code in occupied ? sayWatch.occupied(regionName(code)) : regionName(code)

/** How it carries the record, who published it and when, and whether Russia lists the publisher. */
const SourceLine = ({ source }: { source: Source }) => {
  const { role, title, publisher, publishedOn, publishedBy, seen } = source
  const { chance } = sayWatch
  const day =
    publishedOn !== undefined
      ? say.day(publishedOn)
      : publishedBy === undefined
        ? undefined
        : chance.publishedBy(say.day(publishedBy))
  return (
    <li>
      {title !== undefined && (
        <>
          <Foreign text={title} />,{' '}
        </>
      )}
      {chance.role[role]} <Foreign text={publisher} />
      {[day, seen ? undefined : sayWatch.unseen].map((part) => part && `, ${part}`)}
      {isListedInRussia(source) && ` (${listingText(listingOf(source))})`}
    </li>
  )
}

const listingText = (since: string | undefined): string =>
  since === undefined ? sayWatch.sources.unknown : sayWatch.sources.since(say.day(parseDay(since)!))

const Sources = ({ sources }: { sources: readonly Source[] }) => (
  <ul class="sources quiet">
    {sources.map((source) => (
      <SourceLine key={source.role + source.publisher} source={source} />
    ))}
  </ul>
)

const Questions = <Id extends string>(props: {
  title: string
  questions: Readonly<Record<Id, string>>
  answers: Readonly<Record<Id, 'yes' | 'no' | 'unknown'>>
  /** What these answers are worth by themselves. */
  mark: string
}) => (
  <>
    <h4>{props.title}</h4>
    <dl class="answers">
      {(Object.keys(props.questions) as Id[]).map((id) => (
        <div key={id}>
          <dt>{props.questions[id]}</dt>
          <dd>{sayWatch.answer[props.answers[id]]}</dd>
        </div>
      ))}
    </dl>
    <p class="quiet">
      {sayWatch.howGraded.step(Object.values(props.answers).filter((a) => a === 'yes').length, props.mark)}
    </p>
  </>
)

/** The answers, what each group of them is worth, and what they come to together. */
const WhyGrade = ({ record: { sources, claim } }: { record: Published }) => {
  const { grade, sources: marks, claim: mark, rule } = howGraded(sources, claim)!
  const says = sayWatch.howGraded
  return (
    <>
      {sources
        .filter(({ role }) => role !== 'second')
        .map(({ role, is }, i) => (
          <Questions
            key={role}
            title={`${sayWatch.aboutSource} (${sayWatch.chance.role[role]})`}
            questions={sayWatch.sourceQuestions}
            answers={is!}
            mark={marks[i]!}
          />
        ))}
      <Questions title={sayWatch.aboutClaim} questions={sayWatch.claimQuestions} answers={claim} mark={mark} />
      <p>{rule === 'unseen' ? says.unseen : rule === 'passed-on' ? says.passedOn(grade) : says.none(grade)}</p>
    </>
  )
}

const Epochs = ({ title, epochs }: { title: string; epochs: readonly LawInForce[] }) =>
  epochs.length === 0 ? null : (
    <>
      <h4>{title}</h4>
      <ul>
        {epochs.map((epoch) => (
          <li key={epoch.id}>{sayWatch.epoch(say.day(epoch.since), sayEpoch[epoch.id] ?? epoch.title)}</li>
        ))}
      </ul>
    </>
  )

const LawThen = ({ record }: { record: Published }) => {
  const { law, began, lawWasRead } = withLaw(record)
  return (
    <>
      {!lawWasRead && <p>{sayWatch.lawNotRead}</p>}
      <Epochs title={sayWatch.lawInForce} epochs={law} />
      <Epochs title={sayWatch.lawBegan} epochs={began} />
    </>
  )
}

/** What an assessment makes of the record. */
const Reading = ({ record }: { record: Published }) => {
  const { underTest, readBy, readByNone, undated } = sayWatch.chance
  if (isClaimUnderTest(record)) return <p class="quiet">{underTest}</p>
  const readers = readersOf(record)
  return (
    <p class="quiet">
      {readers.length === 0 ? readByNone : readBy(readers.join(', '))}
      {readers.length > 0 && knownOn(record) === undefined && ` ${undated}`}
    </p>
  )
}

/** What Russia is known not to list stands open; for the rest one is asked first, as in the law book. */
const RecordSources = ({ sources }: { sources: readonly Source[] }) => {
  const listed = sources.filter((source) => isListedInRussia(source))
  const open = sources.filter((source) => !isListedInRussia(source))
  return (
    <>
      {open.length > 0 && (
        <>
          <p class="quiet">{sayWatch.sources.unlisted(open.length)}</p>
          <Sources sources={open} />
        </>
      )}
      {listed.length > 0 && (
        <Opened title={sayWatch.sources.ask(listed.length)}>{() => <Sources sources={listed} />}</Opened>
      )}
    </>
  )
}

export const Record = ({ record }: { record: Published }) => (
  <article class="card record" aria-labelledby={record.id}>
    <p class="where">
      <time>{sayWatch.when(record.on, record.precision)}</time>
      <span>{record.regions.map((code) => placeName(code)).join(', ')}</span>
    </p>
    <h3 id={record.id} tabIndex={-1}>
      <Foreign {...textOf(record)} />
    </h3>
    {textOf(record).language !== say.language && <p class="quiet">{sayWatch.chance.notInLanguage}</p>}
    <p class="tags">
      <span class="tag">{sayWatch.mechanism[record.mechanism]}</span>
      <span class="tag">{sayWatch.grade(record.grade)}</span>
      <span class="quiet">{record.id}</span>
    </p>
    {record.corrects && <p class="quiet">{sayWatch.corrects(record.corrects)}</p>}
    {record.by !== undefined && <p>{sayWatch.chance.changedBy(sayWatch.chance.state[record.state], record.by)}</p>}
    <RecordSources sources={record.sources} />
    <Opened title={sayWatch.whyGrade}>
      {() => (
        <>
          <WhyGrade record={record} />
          <Reading record={record} />
        </>
      )}
    </Opened>
    <Opened title={sayWatch.lawThatDay}>{() => <LawThen record={record} />}</Opened>
  </article>
)

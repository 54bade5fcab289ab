import { isClaimUnderTest, knownOn, occupied, withLaw } from '@draftlight/watch'
import type { LawInForce, Published, RegionCode, Source } from '@draftlight/watch'
import { Foreign } from '../foreign.tsx'
import { say } from '../messages/index.ts'
import { sayEpoch, sayWatch } from '../messages/watch.ts'
import { regionName } from '../region-name.ts'
import { readersOf } from './indicators.tsx'
import { Opened } from './opened.tsx'
import { textOf } from './record-text.ts'

/** Occupied regions are named under Ukraine, never as Russia. */
export const placeName = (code: RegionCode): string =>
  code === 'RU' ? sayWatch.wholeCountry : code in occupied ? sayWatch.occupied(regionName(code)) : regionName(code)

/** How it carries the record, who published it and when. */
const SourceLine = ({ source: { role, title, publisher, publishedOn, publishedBy, seen } }: { source: Source }) => {
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
    </li>
  )
}

const Questions = <Id extends string>(props: {
  title: string
  questions: Readonly<Record<Id, string>>
  answers: Readonly<Record<Id, 'yes' | 'no' | 'unknown'>>
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
  </>
)

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

export const Record = ({ record }: { record: Published }) => (
  <article class="card record" aria-labelledby={record.id}>
    <p class="where">
      <time>{sayWatch.when(record.on, record.precision)}</time>
      <span>{record.regions.map((code) => placeName(code)).join(', ')}</span>
    </p>
    <h3 id={record.id}>
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
    <Opened title={sayWatch.sources.ask(record.sources.length)}>
      {() => (
        <div class="quiet">
          <p>{sayWatch.sources.listing}</p>
          <ul class="sources">
            {record.sources.map((source) => (
              <SourceLine key={source.role + source.publisher} source={source} />
            ))}
          </ul>
        </div>
      )}
    </Opened>
    <Opened title={sayWatch.whyGrade}>
      {() => (
        <>
          {record.sources.map(
            ({ role, is }) =>
              is && (
                <Questions
                  key={role}
                  title={`${sayWatch.aboutSource}. ${sayWatch.chance.role[role]}`}
                  questions={sayWatch.sourceQuestions}
                  answers={is}
                />
              ),
          )}
          <Questions title={sayWatch.aboutClaim} questions={sayWatch.claimQuestions} answers={record.claim} />
          <Reading record={record} />
        </>
      )}
    </Opened>
    <Opened title={sayWatch.lawThatDay}>{() => <LawThen record={record} />}</Opened>
  </article>
)

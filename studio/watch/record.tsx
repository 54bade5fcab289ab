import { occupied, withLaw } from '@draftlight/watch'
import type { LawInForce, Published, RegionCode, Source } from '@draftlight/watch'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Foreign } from '../foreign.tsx'
import { say } from '../messages/index.ts'
import { sayEpoch, sayWatch } from '../messages/watch.ts'
import { regionName } from '../region-name.ts'

/** Occupied regions are named under Ukraine, never as Russia. */
export const placeName = (code: RegionCode): string =>
  code === 'RU' ? sayWatch.wholeCountry : code in occupied ? sayWatch.occupied(regionName(code)) : regionName(code)

const sourceText = (source: Source): string =>
  [
    source.relays ? sayWatch.relays(source.publisher, source.relays) : source.publisher,
    source.publishedOn === undefined ? undefined : say.day(source.publishedOn),
    source.seen ? undefined : sayWatch.unseen,
  ]
    .filter(Boolean)
    .join(', ')

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

/** The parts that few readers open are built when they do. */
const Opened = ({ title, children }: { title: string; children: () => ComponentChildren }) => {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children()}
    </details>
  )
}

export const Record = ({ record }: { record: Published }) => (
  <article class="card record" aria-labelledby={record.id}>
    <p class="where">
      <time>{sayWatch.when(record.on, record.precision)}</time>
      <span>{record.regions.map((code) => placeName(code)).join(', ')}</span>
    </p>
    <h3 id={record.id}>
      <Foreign text={record.text[say.language] ?? record.text.en} />
    </h3>
    <p class="tags">
      <span class="tag">{sayWatch.mechanism[record.mechanism]}</span>
      <span class="tag">{sayWatch.grade(record.grade)}</span>
      <span class="quiet">{record.id}</span>
    </p>
    {record.corrects && <p class="quiet">{sayWatch.corrects(record.corrects)}</p>}
    <ul class="quiet sources">
      {record.sources.map((source) => (
        <li key={source.title}>
          <Foreign text={source.title} />, {sourceText(source)}
        </li>
      ))}
    </ul>
    <Opened title={sayWatch.whyGrade}>
      {() => (
        <>
          <Questions
            title={sayWatch.aboutSource}
            questions={sayWatch.sourceQuestions}
            answers={record.reasons.source}
          />
          <Questions title={sayWatch.aboutClaim} questions={sayWatch.claimQuestions} answers={record.reasons.claim} />
          {record.regraded && <p>{sayWatch.regraded(record.regraded)}</p>}
        </>
      )}
    </Opened>
    <Opened title={sayWatch.lawThatDay}>{() => <LawThen record={record} />}</Opened>
  </article>
)

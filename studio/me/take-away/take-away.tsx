import { isoOf, lawReadTo } from '@draftlight/law'
import type { AnswerMessages } from '@draftlight/law'
import { useState } from 'preact/hooks'
import { say, speech } from '../../messages/index.ts'
import type { Answers } from '../answers.ts'
import { factName } from '../answer/entries.ts'
import type { Rest } from '../answer/law-answer.ts'
import { toHead } from '../to-head.ts'
import { calendarFile } from './calendar.ts'
import { CopyButton } from '../../parts/copy-button.tsx'
import { factsFile, openFactsFile } from './facts-file.ts'
import type { Opened } from './facts-file.ts'
import { LetterList } from './letter-list.tsx'
import { linkTo } from './link.ts'
import { printPage } from './print.ts'
import { save } from '../../parts/save.ts'

/** A day of the answer, for the calendar and for the list that says which is which. */
interface DayToKeep {
  /** ISO. */
  readonly day: string
  readonly title: string
}

/** What the answer shows, and the day asked about. */
type Shown = Pick<Rest, 'entries' | 'things'> & { readonly on: number }

/** Days still to come: of the timeline and of what can still be done, each once, in order. */
export const daysToKeep = ({ entries, things, on }: Shown): readonly DayToKeep[] => {
  const all = [
    ...entries.flatMap(({ day, title, when }) => (day && when ? [{ day, title: `${title}: ${when}` }] : [])),
    ...things.flatMap(({ title, until }) =>
      until ? [{ day: until.day, title: `${title}: ${say.me.take.calendar.lastDay(until.text)}` }] : [],
    ),
  ]
  return all.filter(({ day }) => day >= isoOf(on)).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

const Calendar = ({ days }: { days: readonly DayToKeep[] }) => {
  const { calendar } = say.me.take
  return (
    <section aria-labelledby="take-calendar">
      <h3 id="take-calendar">{calendar.title}</h3>
      {days.length === 0 ? (
        <p class="quiet">{calendar.none}</p>
      ) : (
        <>
          <p class="notice">{calendar.warning}</p>
          <p>{calendar.what}</p>
          <ol class="calendar-days">
            {days.map(({ day, title }, i) => (
              <li key={`${day} ${title}`}>
                {calendar.entry(i + 1)}: {title}
              </li>
            ))}
          </ol>
          <button
            type="button"
            class="screen-only"
            onClick={() =>
              save(
                'calendar.ics',
                'text/calendar',
                calendarFile(
                  days.map(({ day }) => day),
                  calendar.entry,
                ),
              )
            }
          >
            {calendar.save}
          </button>
        </>
      )}
    </section>
  )
}

const Print = () => {
  const [sure, setSure] = useState(false)
  const { print } = say.me.take
  return (
    <section class="screen-only" aria-labelledby="take-print">
      <h3 id="take-print">{print.title}</h3>
      <div class="actions">
        <button type="button" onClick={() => printPage('plain')}>
          {print.plain}
        </button>
        <button type="button" onClick={() => setSure(true)}>
          {print.full}
        </button>
      </div>
      {sure && (
        <>
          <p class="notice" role="alert">
            {print.warning}
          </p>
          <button type="button" onClick={() => printPage('full')}>
            {print.sure}
          </button>
        </>
      )}
    </section>
  )
}

/** What is said after a file or a link was opened. */
export const OpenedNote = ({ opened, words }: { opened: Opened; words: AnswerMessages }) => {
  const { file } = say.me.take
  if ('refused' in opened)
    return (
      <p class="problem" role="alert">
        {file.refused[opened.refused]}
      </p>
    )
  const { gone, readThen, saidThen } = opened
  const changes = [
    ...(readThen === undefined ? [] : [file.newLaw(words.answer.day(readThen), words.answer.day(isoOf(lawReadTo)))]),
    ...gone.map((id) => file.gone(id in words.facts ? factName(words, id) : id)),
  ]
  return (
    <div role="status">
      <p>{file.opened}</p>
      {saidThen && <p>{file.since(words.answer.day(saidThen))}</p>}
      {changes.length > 0 && (
        <>
          <p>{file.changed}</p>
          <ul>
            {changes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

interface FileProps {
  answers: Answers
  words: AnswerMessages
  onOpened: (opened: Extract<Opened, { answers: Answers }>) => void
}

export const FactsFile = ({ answers, words, onOpened }: FileProps) => {
  const [opened, setOpened] = useState<Opened>()
  const { file } = say.me.take
  const open = async (of: File | undefined) => {
    if (!of) return
    const read = openFactsFile(await of.text().catch(() => ''), Date.now())
    setOpened(read)
    if ('answers' in read) onOpened(read)
  }
  return (
    <section class="screen-only" aria-labelledby="take-file">
      <h3 id="take-file">{file.title}</h3>
      <p class="quiet">{file.note}</p>
      <div class="actions">
        {answers.situation !== undefined && (
          <button
            type="button"
            onClick={() => save('notes.json', 'application/json', factsFile(answers, speech.voice, Date.now()))}
          >
            {file.save}
          </button>
        )}
        <label class="button">
          {file.open}
          <input
            type="file"
            class="hidden"
            autocomplete="off"
            accept="application/json,.json"
            onChange={(event) => void open(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      {opened && <OpenedNote opened={opened} words={words} />}
    </section>
  )
}

const Link = ({ answers }: Pick<FileProps, 'answers'>) => {
  const [made, setMade] = useState(false)
  const { link } = say.me.take
  return (
    <section class="screen-only" aria-labelledby="take-link">
      <h3 id="take-link">{link.title}</h3>
      <p class="notice">{link.warning}</p>
      {made ? (
        <CopyButton
          text={linkTo(document.URL.replace(/#.*/, ''), answers, speech.voice, Date.now())}
          label={link.copy}
          of={toHead}
        />
      ) : (
        <button type="button" onClick={() => setMade(true)}>
          {link.make}
        </button>
      )}
    </section>
  )
}

interface Props extends FileProps {
  shown: Shown
}

/** Calendar, print, file, link and letters. */
export const TakeAway = ({ answers, words, onOpened, shown }: Props) => (
  <>
    <Calendar days={daysToKeep(shown)} />
    <Print />
    <FactsFile answers={answers} words={words} onOpened={onOpened} />
    {/* from a disk it would name folders and their owner, and lead nobody anywhere */}
    {document.URL.startsWith('http') && <Link answers={answers} />}
    <LetterList answers={answers} words={words} on={shown.on} />
  </>
)

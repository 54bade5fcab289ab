import { dayOf, isoOf, parseDay } from '@draftlight/law'
import { assess } from '@draftlight/watch'
import type { Assessment } from '@draftlight/watch'
import { useEffect, useState } from 'preact/hooks'
import { say } from '../messages/index.ts'
import { sayWatch } from '../messages/watch.ts'
import { unreported } from '../parts/unreported.tsx'
import { Classes } from './classes.tsx'
import { History } from './history-figure.tsx'
import { Indicators } from './indicators.tsx'
import { LedgerList } from './ledger.tsx'
import { Likely } from './likely.tsx'
import { Scores } from './scores.tsx'
export { loadRecordTexts } from './record-text.ts'
import '../style/figures.css'
import '../style/watch.css'
import '../style/chance.css'

const FIRST = '2022-01-01'
const today = (): number => Math.floor(Date.now() / 86_400_000)

/** The chance first, then what it rests on, then how good it was, then every record. */
export const Watch = () => {
  const [on, setOn] = useState(today)
  const [assessment, setAssessment] = useState<Assessment>()
  useEffect(() => {
    // the words are painted before the draws are counted
    const later = setTimeout(() => setAssessment(assess(on)))
    return () => clearTimeout(later)
  }, [on])
  const { chance } = sayWatch
  // stays in the field as it was written: the days of a year being typed are refused too
  const [refused, setRefused] = useState<string>()
  const choose = (text: string) => {
    const day = parseDay(text)
    if (day === undefined) return
    const isKnown = text >= FIRST && day <= today()
    setRefused(isKnown ? undefined : text)
    if (isKnown) setOn(day)
  }
  return (
    <>
      <p class="first">{chance.first}</p>
      <h1 tabIndex={-1}>{sayWatch.title}</h1>
      <p class="lead">{chance.lead}</p>
      <section aria-label={chance.title} aria-busy={assessment === undefined}>
        <h2>{chance.title}</h2>
        <form class="assessed-on" {...unreported} onSubmit={(event) => event.preventDefault()}>
          <label for="watch-on">{chance.day}</label>
          <input
            id="watch-on"
            type="date"
            min={FIRST}
            max={isoOf(today())}
            value={refused ?? isoOf(on)}
            aria-invalid={refused !== undefined}
            aria-describedby={refused === undefined ? undefined : 'watch-on-refused'}
            onChange={({ currentTarget: { value } }) => choose(value)}
          />
        </form>
        {refused !== undefined ? (
          <p role="alert" id="watch-on-refused">
            {chance.dayRefused(say.day(dayOf(FIRST)))}
          </p>
        ) : assessment ? (
          <Likely assessment={assessment} />
        ) : (
          <p class="quiet">{chance.counting}</p>
        )}
      </section>
      {assessment && (
        <>
          <History />
          <Indicators shares={assessment.shares} />
          <Classes assessment={assessment} />
          <Scores />
        </>
      )}
      <LedgerList />
    </>
  )
}

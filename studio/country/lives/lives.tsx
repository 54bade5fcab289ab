import { useEffect, useRef, useState } from 'preact/hooks'
import { kinds } from '@draftlight/sim'
import { parseDay } from '@draftlight/law'
import { Foreign } from '../../parts/foreign.tsx'
import { HiddenSelect } from '../../parts/unreported.tsx'
import { sayCountry } from '../../messages/country.ts'
import { say } from '../../messages/index.ts'
import { Press } from '../../parts/press.tsx'
import { regionIndex, regionName } from '../../parts/region-name.ts'
import type { Asked } from '../asked.ts'
import type { Dots, Life } from '../run/page-work.ts'
import { openTeller } from './teller.ts'
import type { Teller } from './teller.ts'

type KindId = keyof typeof sayCountry.story.kinds

const dayText = (iso: string): string => say.day(parseDay(iso)!)

const headOf = ({ person, region, birth }: Life): string =>
  sayCountry.story.head(say.number(person), regionName(region), say.day(birth))

/** One man's year as a list of days: what happened, who knew of it, what the law says to it. */
const StoryOf = ({ life }: { life: Life }) => {
  const says = sayCountry.story
  const { person, events, stopped } = life
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // on a phone the year stands below all the dots: whoever tapped one sees it begin
    const { top } = heading.current!.getBoundingClientRect()
    if (top < 0 || top > innerHeight * 0.8) heading.current!.scrollIntoView()
  }, [person])
  return (
    <article class="card life" aria-labelledby="life">
      <h3 id="life" ref={heading}>
        {headOf(life)}
      </h3>
      {events.length === 0 && <p>{says.nothing}</p>}
      <ol>
        {events.map(({ day, what, detail, knows, lawful, cites, heKnows }, i) => (
          <li key={i}>
            <span class="when">{dayText(day)}</span>
            <span class="what">
              {says.happened[what]} {detail && <Foreign text={detail} />}
            </span>
            <span class="quiet">
              {says.knows[knows]}
              {knows === 'office' && heKnows === false && `; ${says.unaware}`}
              {lawful !== '' && `; ${says.byLaw[lawful]}`}
            </span>
            {cites.length > 0 && (
              <span class="quiet">
                {says.because} <Foreign text={cites.join('; ')} />
              </span>
            )}
          </li>
        ))}
      </ol>
      {stopped && (
        <p>
          {stopped.until
            ? says.stopped(dayText(stopped.from), dayText(stopped.until))
            : says.stoppedToTheEnd(dayText(stopped.from))}
        </p>
      )}
      <p class="quiet">{says.command}</p>
    </article>
  )
}

interface Props {
  asked: Asked
  /** Code of the region whose first office is looked at; undefined: the first office of all. */
  region: string | undefined
}

/** What a thread of its own tells of made-up men, forgotten when the settings change. */
const useTeller = ({ asked, region }: Props) => {
  const teller = useRef<Teller | undefined>(undefined)
  const [dots, setDots] = useState<Dots | undefined>(undefined)
  const [life, setLife] = useState<Life | undefined>(undefined)
  const [phase, setPhase] = useState<'ready' | 'finding' | 'failed'>('ready')
  /** Answers to an earlier question are dropped. */
  const question = useRef(0)
  useEffect(() => () => teller.current?.close(), [])
  useEffect(() => {
    // other settings, other lives
    question.current++
    setDots(undefined)
    setLife(undefined)
    setPhase('ready')
  }, [asked, region])

  const ask = async <T,>(wish: (teller: Teller) => Promise<T>, onAnswer: (answer: T) => void) => {
    const number = ++question.current
    setPhase('finding')
    try {
      const answer = await wish((teller.current ??= openTeller()))
      if (number !== question.current) return
      setPhase('ready')
      onAnswer(answer)
    } catch {
      if (number === question.current) setPhase('failed')
    }
  }
  return {
    dots,
    life,
    phase,
    find: () => void ask((of) => of.dots(asked, regionIndex(region)), setDots),
    tell: (person: number) => void ask((of) => of.life(asked, person), setLife),
    leave: () => setLife(undefined),
  }
}

/** Made-up men of one office as dots; a tap tells one man's year. The list beside them offers the same without a pointer. */
export const Lives = (props: Props) => {
  const says = sayCountry.story
  const { dots, life, phase, find, tell, leave } = useTeller(props)
  const [kind, setKind] = useState(-1)
  const heading = useRef<HTMLHeadingElement>(null)
  const wasPressed = useRef(false)
  useEffect(() => {
    // the button that brought the dots is gone
    if (dots && wasPressed.current) {
      heading.current?.focus({ preventScroll: true })
      // moves only where the heading is out of view
      heading.current?.scrollIntoView({ block: 'nearest' })
    }
    wasPressed.current = false
  }, [dots])
  const isOf = (is: number) => kind < 0 || (is & (1 << kind)) !== 0
  const chosen = dots?.dots.filter(({ is }) => isOf(is)) ?? []
  const next = () => {
    const at = chosen.findIndex(({ person }) => person === life?.person)
    tell(chosen[(at + 1) % chosen.length]!.person)
  }
  return (
    <section class="lives" aria-labelledby="lives">
      <h2 id="lives" tabIndex={-1} ref={heading}>
        {says.title}
      </h2>
      <p>{says.lead}</p>
      {!dots && (
        <Press
          off={phase === 'finding'}
          onClick={() => {
            wasPressed.current = true
            find()
          }}
        >
          {says.find}
        </Press>
      )}
      <p role="status" class="quiet">
        {phase === 'finding' && says.finding}
        {phase === 'failed' && says.failed}
        {phase === 'ready' && dots && (
          <span aria-hidden={life !== undefined}>{says.of(regionName(dots.region), say.number(chosen.length))}</span>
        )}
        {/* whose year now stands below is told; how many dots there are was told before */}
        {phase === 'ready' && life && <span class="hidden">{headOf(life)}</span>}
      </p>
      {dots && (
        <>
          <div class="pick-life">
            <p>
              <HiddenSelect
                id="kind"
                label={says.kind}
                value={String(kind)}
                onValue={(chosen) => {
                  setKind(Number(chosen))
                  leave()
                }}
              >
                <option value={-1}>{says.any}</option>
                {kinds.map(({ id }, k) => (
                  <option key={id} value={k}>
                    {says.kinds[id as KindId]}
                  </option>
                ))}
              </HiddenSelect>
            </p>
            <Press off={chosen.length === 0} onClick={next}>
              {says.next}
            </Press>
          </div>
          {chosen.length === 0 && <p>{says.nobody}</p>}
          <div
            class="dots"
            aria-hidden="true"
            onClick={(event) => {
              const { person } = (event.target as HTMLElement).dataset
              if (person !== undefined) tell(Number(person))
            }}
          >
            {dots.dots.map(({ person, is }) => (
              <span
                key={person}
                data-person={person}
                class={`dot${isOf(is) ? '' : ' faint'}${life?.person === person ? ' selected' : ''}`}
              />
            ))}
          </div>
        </>
      )}
      {life && <StoryOf life={life} />}
    </section>
  )
}

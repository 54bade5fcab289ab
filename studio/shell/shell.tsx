import { useEffect, useRef, useState } from 'preact/hooks'
import { nothingAnswered } from '../me/answers.ts'
import type { Fragment } from '../me/take-away/fragment.ts'
import { lawBookFile } from '../languages.ts'
import { speakCountry } from '../messages/country.ts'
import { say, speech } from '../messages/index.ts'
import type { Language, Speech } from '../messages/index.ts'
import { speakWatch } from '../messages/watch.ts'
import { useHeld } from './held.ts'
import { keepLanguageToo } from './keep.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { LazyRoom } from './lazy-room.tsx'
import { Cover } from './cover.tsx'
import { leave, leaveOnThreeShifts } from './leave.ts'
import { PlaceLink } from './place-link.tsx'
import { rooms, usePlace } from './route.ts'
import type { Place } from './route.ts'
import { useSpeech } from './speech.ts'
import { Start } from './start.tsx'

const loadMe = () => import('../me/me.tsx').then(({ Me }) => Me)
const loadCountry = async (language: Language) => {
  const [{ Country }] = await Promise.all([import('../country/country.tsx'), speakCountry(language)])
  return Country
}
const loadWatch = async (language: Language) => {
  const [{ Watch, loadRecordTexts }] = await Promise.all([import('../watch/watch.tsx'), speakWatch(language)])
  await loadRecordTexts(language)
  return Watch
}

const nothing = {}

/** The language in which the page is read out, and its title: the browser's history and the list of open tabs show it. */
const useDocument = (place: Place, spoken: Speech): void => {
  useEffect(() => {
    document.documentElement.lang = spoken.language
  }, [spoken])
  useEffect(() => {
    document.title =
      place === 'start' || place === 'me' ? say.me.neutralTitle : `${say.rooms[place].name} · ${say.shell.title}`
  }, [place, spoken])
}

/** After a change of room the reader of a screen stands at its heading, not at the link just pressed. */
const useHeading = (place: Place) => {
  const main = useRef<HTMLElement>(null)
  const first = useRef<Place | undefined>(place)
  const toHead = () => {
    if (!first.current) main.current?.querySelector('h1')?.focus({ preventScroll: true })
  }
  useEffect(() => {
    if (place !== first.current) first.current = undefined
    toHead()
  }, [place])
  return { main, toHead }
}

const Top = ({ place, go }: { place: Place; go: (to: Place) => void }) => (
  <header class="top">
    <PlaceLink to="start" at={place} class="brand" go={go}>
      {say.shell.title}
    </PlaceLink>
    <nav aria-label={say.shell.roomsLabel}>
      {rooms.map((room) => (
        <PlaceLink key={room} to={room} at={place} class="room" go={go}>
          {say.rooms[room].name}
        </PlaceLink>
      ))}
    </nav>
    <button type="button" class="leave" onClick={leave} title={say.shell.leaveNote}>
      {say.shell.leave}
    </button>
  </header>
)

const Foot = ({ place }: { place: Place }) => (
  <footer class="foot">
    {place === 'me' && (
      <p>
        {/* in a tab of its own: after “Close now” it would stand behind Forward */}
        <a href={`./${lawBookFile(speech.language)}`} target="_blank" rel="noopener">
          {say.shell.lawBook}
        </a>
        <br />
        <a href="./notes.html" download="notes.html">
          {say.shell.oneFile}
        </a>
      </p>
    )}
    <p>{say.shell.foot}</p>
    <p>{say.shell.leaveNote}</p>
  </footer>
)

/** `fragment`: what a link held, taken from the address before anything was shown. */
export const Shell = ({ fragment }: { fragment: Fragment | undefined }) => {
  const [place, go] = usePlace()
  const { spoken, failed, change } = useSpeech()
  // the answers live here, in memory, so that a look into another room does not lose them and closing the tab does
  const [answers, setAnswers] = useState(nothingAnswered)
  const [held, onFragmentRead] = useHeld(fragment, () => go('me'))
  useEffect(leaveOnThreeShifts, [])
  useDocument(place, spoken)
  const { main, toHead } = useHeading(place)
  return (
    <>
      <Cover />
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          main.current?.focus()
        }}
      >
        {say.shell.skip}
      </a>
      <Top place={place} go={go} />
      <LanguageSwitch onLanguage={(language) => void change({ language }).then(() => keepLanguageToo(language))} />
      {failed && <p role="alert">{say.shell.languageFailed}</p>}
      <main id="main" tabIndex={-1} ref={main} class={`place-${place}`}>
        {place === 'start' && <Start go={go} />}
        {place === 'me' && (
          <LazyRoom
            load={loadMe}
            onShown={toHead}
            with={{
              answers,
              onAnswers: setAnswers,
              onVoice: (voice) => void change({ voice }),
              fragment: held,
              onFragmentRead,
            }}
          />
        )}
        {place === 'country' && <LazyRoom load={loadCountry} with={nothing} onShown={toHead} />}
        {place === 'watch' && <LazyRoom load={loadWatch} with={nothing} onShown={toHead} />}
      </main>
      <Foot place={place} />
    </>
  )
}

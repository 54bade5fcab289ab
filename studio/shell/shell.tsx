import { useEffect, useRef, useState } from 'preact/hooks'
import { nothingAnswered } from '../me/answers.ts'
import type { Fragment } from '../me/take-away/fragment.ts'
import { lawBookFile } from '../languages.ts'
import { speakCountry } from '../messages/country.ts'
import { say, speech } from '../messages/index.ts'
import type { Language } from '../messages/index.ts'
import { speakWatch } from '../messages/watch.ts'
import { useHeld } from './held.ts'
import { keepLanguageToo } from './keep.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { LazyRoom } from './lazy-room.tsx'
import { Cover } from './cover.tsx'
import { leave, leaveOnThreeShifts } from './leave.ts'
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

/** `fragment`: what a link held, taken from the address before anything was shown. */
export const Shell = ({ fragment }: { fragment: Fragment | undefined }) => {
  const [place, go] = usePlace()
  const { spoken, failed, change } = useSpeech()
  // the answers live here, in memory, so that a look into another room does not lose them and closing the tab does
  const [answers, setAnswers] = useState(nothingAnswered)
  const [held, onFragmentRead] = useHeld(fragment, () => go('me'))
  useEffect(leaveOnThreeShifts, [])
  const main = useRef<HTMLElement>(null)
  const first = useRef<Place | undefined>(place)
  useEffect(() => {
    document.documentElement.lang = spoken.language
  }, [spoken])
  /** After a change of room the reader of a screen stands at its heading, not at the link just pressed. */
  const toHead = () => {
    if (!first.current) main.current?.querySelector('h1')?.focus({ preventScroll: true })
  }
  useEffect(() => {
    // the browser's history and the list of open tabs show the title
    document.title =
      place === 'country' || place === 'watch' ? `${say.rooms[place].name} · ${say.shell.title}` : say.me.neutralTitle
  }, [place, spoken])
  useEffect(() => {
    if (place !== first.current) first.current = undefined
    toHead()
  }, [place])
  const link = (to: Place, text: string, className: string) => (
    <a
      class={className}
      href={`#${to}`}
      aria-current={place === to ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault()
        go(to)
      }}
    >
      {text}
    </a>
  )
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
      <header class="top">
        {link('start', say.shell.title, 'brand')}
        <nav aria-label={say.shell.roomsLabel}>{rooms.map((room) => link(room, say.rooms[room].name, 'room'))}</nav>
        <button type="button" class="leave" onClick={leave} title={say.shell.leaveNote}>
          {say.shell.leave}
        </button>
      </header>
      <LanguageSwitch onLanguage={(language) => void change({ language }).then(() => keepLanguageToo(language))} />
      {failed && <p role="alert">{say.shell.languageFailed}</p>}
      <main id="main" tabIndex={-1} ref={main} class={`place-${place}`}>
        {place === 'start' && <Start go={go} />}
        {place === 'me' && (
          <LazyRoom
            load={loadMe}
            language={spoken.language}
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
        {place === 'country' && (
          <LazyRoom load={loadCountry} language={spoken.language} with={nothing} onShown={toHead} />
        )}
        {place === 'watch' && <LazyRoom load={loadWatch} language={spoken.language} with={nothing} onShown={toHead} />}
      </main>
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
    </>
  )
}

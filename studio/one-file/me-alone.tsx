// Me by itself, in one file that opens from a disk: no other room, nothing to fetch, nothing to keep.
import '../silence.ts'
import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { nothingAnswered } from '../me/answers.ts'
import { Me } from '../me/me.tsx'
import { takeFragment } from '../me/take-away/fragment.ts'
import { say, speak } from '../messages/index.ts'
import { Cover } from '../shell/cover.tsx'
import { Framed, isFramed } from '../shell/framed.tsx'
import { useHeld } from '../shell/held.ts'
import { languageOf } from '../shell/language.ts'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import { leave, leaveOnThreeShifts } from '../shell/leave.ts'
import { useSpeech } from '../shell/speech.ts'
import '../style/base.css'
import '../style/shell.css'
import '../style/me.css'
import '../style/me-timeline.css'

const fragment = takeFragment()

const Alone = () => {
  const { spoken, change } = useSpeech()
  const [answers, setAnswers] = useState(nothingAnswered)
  const [held, onFragmentRead] = useHeld(fragment)
  useEffect(leaveOnThreeShifts, [])
  useEffect(() => {
    document.documentElement.lang = spoken.language
  }, [spoken])
  return (
    <>
      <Cover />
      <header class="top">
        <button type="button" class="leave" onClick={leave} title={say.shell.leaveNote}>
          {say.shell.leave}
        </button>
      </header>
      <LanguageSwitch onLanguage={(language) => void change({ language })} />
      <main id="main" tabIndex={-1} class="place-me">
        <Me
          answers={answers}
          onAnswers={setAnswers}
          onVoice={(voice) => void change({ voice })}
          fragment={held}
          onFragmentRead={onFragmentRead}
        />
      </main>
      <footer class="foot">
        <p>{say.shell.foot}</p>
      </footer>
    </>
  )
}

void speak({ language: languageOf(navigator.languages), voice: 'you' }).then(() =>
  render(isFramed() ? <Framed /> : <Alone />, document.getElementById('page') as HTMLElement),
)

import './silence.ts'
import { render } from 'preact'
import { speak } from './messages/index.ts'
import { firstLanguage } from './shell/language.ts'
import { takeFragment } from './me/take-away/fragment.ts'
import { Framed, isFramed } from './shell/framed.tsx'
import { Shell } from './shell/shell.tsx'
import './style/base.css'
import './style/shell.css'
import './style/me.css'
import './style/me-timeline.css'

const page = document.getElementById('page') as HTMLElement

// before anything else: what a link holds is taken from the address, so that no history keeps it
const fragment = takeFragment()

firstLanguage()
  .then((language) => speak({ language, voice: 'you' }))
  .then(
    () => render(isFramed() ? <Framed /> : <Shell fragment={fragment} />, page),
    () => document.getElementById('no-words')?.removeAttribute('hidden'),
  )

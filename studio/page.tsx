import './silence.ts'
import { render } from 'preact'
import { speak } from './messages/index.ts'
import { firstLanguage } from './shell/language.ts'
import { Shell } from './shell/shell.tsx'
import './style/base.css'
import './style/shell.css'
import './style/me.css'

const page = document.getElementById('page') as HTMLElement

firstLanguage()
  .then((language) => speak({ language, voice: 'you' }))
  .then(
    () => render(<Shell />, page),
    () => document.getElementById('no-words')?.removeAttribute('hidden'),
  )

import './silence.ts'
import { render } from 'preact'
import { Shell } from './shell/shell.tsx'
import './style/base.css'
import './style/shell.css'
import './style/me.css'

render(<Shell />, document.getElementById('page') as HTMLElement)

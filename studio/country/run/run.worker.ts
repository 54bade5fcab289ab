// A thread of the page.
import { serve } from '@draftlight/sim'
import { pageWork } from './page-work.ts'

serve(globalThis, pageWork)

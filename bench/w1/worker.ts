import { parentPort } from 'node:worker_threads'
import { serve } from '@draftlight/sim'
import { w1Work } from './run.ts'

serve(parentPort!, w1Work)

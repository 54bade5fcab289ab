import { parentPort } from 'node:worker_threads'
import { serve, type Port } from '@draftlight/sim'
import { w1Work } from './run.ts'

serve(parentPort as unknown as Port, w1Work)

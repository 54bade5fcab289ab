import { parentPort } from 'node:worker_threads'
import { countryWork, serve } from '@draftlight/sim'

serve(parentPort!, countryWork)

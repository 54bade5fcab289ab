/** A thread of the tests: lives offices for whoever asks. */
import { parentPort } from 'node:worker_threads'
import { serve } from '../kernel/pool.ts'
import { countryWork } from '../run.ts'

serve(parentPort!, countryWork)

/** A thread of the program: lives offices for whoever asks. */
import { parentPort } from 'node:worker_threads'
import { countryWork, serve } from '@draftlight/sim'

if (!parentPort) throw new Error('This file is a thread of draftlight; it is not run by itself.')
serve(parentPort, countryWork)

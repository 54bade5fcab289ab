/** A thread of the program: lives offices for whoever asks. */
import { setFlagsFromString } from 'node:v8'
import { parentPort } from 'node:worker_threads'
import { countryWork, serve } from '@draftlight/sim'

/** Making a run ready is done once, in 0.1 s; optimising what that calls took each thread 0.2 s more. */
const madeReady: typeof countryWork = (scenario) => {
  setFlagsFromString('--no-opt')
  try {
    return countryWork(scenario)
  } finally {
    setFlagsFromString('--opt')
  }
}

if (!parentPort) throw new Error('This file is a thread of draftlight; it is not run by itself.')
serve(parentPort, madeReady)

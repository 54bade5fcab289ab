/** A thread that tries the mutants of one rule after another. */
import { parentPort, workerData } from 'node:worker_threads'
import { knownWorkingDay } from '@draftlight/country'
import { law, tryMutants } from '@draftlight/law'
import { examplesIn, type ExampleText } from './examples.ts'

if (!parentPort) throw new Error('This file is a thread of draftlight; it is not run by itself.')
const port = parentPort
const examples = examplesIn(workerData as readonly ExampleText[])
port.on('message', (rule: string) => port.postMessage(tryMutants(law, [rule], examples, knownWorkingDay)))

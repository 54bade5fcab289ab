import { parentPort } from 'node:worker_threads'
import { countryWork, serve, type Port } from '@draftlight/sim'

serve(parentPort as unknown as Port, countryWork)

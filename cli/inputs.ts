/** One hash over all that an assessment follows from: the priors, and the head of the ledger's chain. */
import { createHash } from 'node:crypto'
import { priors } from '@draftlight/watch'

export const inputsOf = async (head: string): Promise<string> =>
  createHash('sha256')
    .update(JSON.stringify([head, priors]))
    .digest('hex')

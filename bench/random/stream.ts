/** The generator as a stream of raw words on stdout: one draw of each of a few purposes for person after person. */
import { writeSync } from 'node:fs'
import { keysOf, word } from '@draftlight/sim'

/** Day of birth, standing, channel, trips. */
const PURPOSES = [0, 1, 9, 16]
const words = new Int32Array(1 << 16)
const bytes = new Uint8Array(words.buffer)
const keys = keysOf(20_260_101, 0)

/** Writes until the reader closes the pipe. */
function stream(): void {
  for (let person = 0; ;) {
    for (let i = 0; i < words.length; person++) for (const p of PURPOSES) words[i++] = word(keys, person, p, 0)
    for (let at = 0; at < bytes.length;) {
      try {
        at += writeSync(1, bytes, at)
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
        if (code === 'EAGAIN') continue
        if (code === 'EPIPE') return
        throw error
      }
    }
  }
}
stream()

// A link that holds the answers, made only on request. They stand in the fragment, which browsers send to no server.
import { factsFile, openFactsFile } from './facts-file.ts'
import { MARK } from './fragment.ts'
import type { Opened } from './facts-file.ts'
import type { Answers } from '../answers.ts'
import type { Voice } from '../../messages/index.ts'

/** Base64 for addresses, of UTF-8. */
const packed = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')
const unpacked = (text: string): string =>
  new TextDecoder().decode(
    Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0)),
  )

/** @param page the page's own address, without a fragment. */
export const linkTo = (page: string, answers: Answers, voice: Voice, now: number): string =>
  `${page}${MARK}${packed(JSON.stringify(JSON.parse(factsFile(answers, voice, now))))}`

/** What a fragment holds. */
export const readLink = (fragment: string, now: number): Opened => {
  try {
    return openFactsFile(unpacked(fragment), now)
  } catch {
    return { refused: 'corrupt' }
  }
}

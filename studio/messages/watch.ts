import { enWatch } from './en-watch.ts'
import type { WatchMessages } from './en-watch.ts'

/** The words of the Watch room. */
export const sayWatch: WatchMessages = enWatch

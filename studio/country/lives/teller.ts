// A thread beside those that count, started when the first story is asked for: it lives one office again and tells of its men.
import { runOn } from '@draftlight/sim'
import type { Scenario } from '@draftlight/sim'
import { toRun } from '../asked.ts'
import type { Asked } from '../asked.ts'
import { readText } from '../run/page-work.ts'
import type { Dots, Life, StoryJob } from '../run/page-work.ts'
import { startThreads } from '../run/threads.ts'

export interface Teller {
  /** Both reject with what the thread throws. */
  dots: (asked: Asked, region: number | undefined) => Promise<Dots>
  life: (asked: Asked, person: number) => Promise<Life>
  /** Ends the thread. */
  close: () => void
}

export const openTeller = (): Teller => {
  let threads: Worker[] | undefined
  let before: Promise<unknown> = Promise.resolve()
  /** One question after the other: a thread has one setup at a time. */
  const tell = (asked: Asked, job: StoryJob): Promise<unknown> => {
    const answer = before.then(async () => {
      threads ??= startThreads(1)
      let told: unknown
      await runOn<Scenario, StoryJob>(threads, {
        setup: toRun(asked),
        jobs: [job],
        onResult: (_, text) => (told = readText(text)),
      })
      return told
    })
    before = answer.catch(() => undefined)
    return answer
  }
  return {
    dots: (asked, dotsIn) => tell(asked, { dotsIn }) as Promise<Dots>,
    life: (asked, person) => tell(asked, { person }) as Promise<Life>,
    close: () => threads?.forEach((thread) => thread.terminate()),
  }
}

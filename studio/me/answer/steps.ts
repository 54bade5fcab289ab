// Work that can be done in steps: all of it at once, or a few in each pause of the page.
import { useEffect, useRef } from 'preact/hooks'

/** Goes through all steps and gives what they come to. */
export const whole = <T>(steps: Generator<void, T>): T => {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Milliseconds left to the page before each go: for what the visitor does, and for painting. */
const pause = 15
/** Milliseconds after which a go takes no further step. */
const go = 8

/** Takes a few steps in each pause. What is given anew, or nothing, takes the place of what went before. */
export const usePauses = () => {
  const next = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(next.current), [])
  return (steps: Generator<void> | undefined) => {
    clearTimeout(next.current)
    const step = () => {
      const until = performance.now() + go
      do if (!steps || steps.next().done) return
      while (performance.now() < until)
      next.current = setTimeout(step, pause)
    }
    next.current = setTimeout(step, pause)
  }
}

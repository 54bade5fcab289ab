// Work that can be done in steps: all of it at once, or one step in each pause of the page.
import { useEffect, useRef } from 'preact/hooks'

/** Goes through all steps and gives what they come to. */
export const whole = <T>(steps: Generator<void, T>): T => {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Milliseconds left to the page before each step: for what the visitor does, and for painting. */
const pause = 15

/** Takes one step in each pause. What is given anew, or nothing, takes the place of what went before. */
export const usePauses = () => {
  const next = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(next.current), [])
  return (steps: Generator<void> | undefined) => {
    clearTimeout(next.current)
    const step = () => {
      if (steps && !steps.next().done) next.current = setTimeout(step, pause)
    }
    next.current = setTimeout(step, pause)
  }
}

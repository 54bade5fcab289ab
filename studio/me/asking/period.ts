// The start of the window in which call-up or dispatch runs, by the law's own spans.
import { civilOf, dayOfCivil, SPRING_AND_AUTUMN } from '@draftlight/law'

/** The first day of the window that the day lies in, else of the next one. */
export const periodStart = (on: number): number => {
  const { year } = civilOf(on)
  const windows = [year, year + 1].flatMap((y) =>
    SPRING_AND_AUTUMN.map(({ from, to }) => ({ from: dayOfCivil(y, ...from), to: dayOfCivil(y, ...to) })),
  )
  return windows.find(({ to }) => on <= to)!.from
}

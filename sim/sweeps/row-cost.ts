/** How long a row takes on one core, before it is lived: good enough to cut a sweep into tasks. */
import type { RowsSetting } from './sweep.ts'
import { menOfRow } from './sweep.ts'

/** Measured, see docs/scale.md: seconds a man and day of the run, and seconds a row whatever its size. */
const A_MAN_AND_DAY = 1.5e-10
const A_ROW = 3e-4

/** Seconds, within a factor of three on the machines we have seen. */
export const secondsOfRow = (setting: RowsSetting): number =>
  A_ROW +
  A_MAN_AND_DAY *
    menOfRow(setting).counted *
    (setting.scenario.to + 1 - setting.scenario.from + setting.scenario.warmUp)

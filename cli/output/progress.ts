/** A bar on a terminal, a plain line now and then in a pipe; one after the other for each kind of thing counted. */
import { SingleBar } from 'cli-progress'

export interface Progress {
  show(done: number, all: number, what: string): void
  end(): void
}

/** A terminal that can move its cursor; TERM=dumb says that it cannot. */
export const drawsBars = (): boolean => process.stderr.isTTY === true && process.env['TERM'] !== 'dumb'

export function progressOn(wanted: boolean): Progress {
  if (!wanted) return { show() {}, end() {} }
  let now = ''
  if (drawsBars()) {
    const bar = new SingleBar({
      format: '  {bar} {percentage} %  {what}: {value} of {total}',
      hideCursor: true,
      clearOnComplete: true,
      stream: process.stderr,
    })
    return {
      show(done, all, what) {
        if (what !== now) bar.start(all, 0, { what })
        now = what
        bar.update(done)
        if (done === all) bar.stop()
      },
      end: () => bar.stop(),
    }
  }
  let said = 0
  return {
    show(done, all, what) {
      if (what !== now) said = 0
      now = what
      const quarter = Math.floor((done / all) * 4)
      if (quarter > said) console.error(`draftlight: ${what}, ${quarter * 25} % of ${all}`)
      said = Math.max(said, quarter)
    },
    end() {},
  }
}

/** For work that is mostly done before anybody wonders: nothing is shown in its first second. */
export function lateProgress(): Progress {
  const begun = performance.now()
  const { show, end } = progressOn(true)
  return {
    show(...far) {
      if (performance.now() - begun > 1000) show(...far)
    },
    end,
  }
}

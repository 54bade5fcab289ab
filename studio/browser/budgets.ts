// What the page costs on this machine: bytes of the first load, and how soon the country answers a moved slider. Printed,
// not tested: a busy machine must not fail a build. Run it with `node studio/bench.mjs`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languages } from '@draftlight/law'
import type { Page } from 'playwright-core'
import type { Plugin } from 'vite'
import { buildPage } from '../build.ts'
import { gzipped, loadedFiles } from '../first-load.ts'
import { servePage } from '../serve.ts'
import { builtPage, chromiumPath, openBrowser } from './chromium.ts'
import { choose, enterMe, summoned } from './me-visitor.ts'

interface Answer {
  /** Milliseconds after the slider stopped. */
  firstFigure: number
  everyTile: number
  complete: number
  framesASecond: number
  /** The longest gap between two frames. */
  worstGap: number
}

/** Moves a slider once, in the page, and watches every frame until the country is complete. */
const moveSlider = (page: Page, value: number): Promise<Answer> =>
  page.evaluate(async (to) => {
    const slider = document.querySelector<HTMLInputElement>('#enforced')!
    const line = document.querySelector<HTMLElement>('.run-line')!
    slider.value = String(to)
    slider.dispatchEvent(new Event('input', { bubbles: true }))
    const start = performance.now()
    let last = start
    let frames = 0
    const answer = { firstFigure: 0, everyTile: 0, complete: 0, framesASecond: 0, worstGap: 0 }
    while (answer.complete === 0) {
      const now = await new Promise<number>((frame) => requestAnimationFrame(() => frame(performance.now())))
      frames++
      answer.worstGap = Math.max(answer.worstGap, now - last)
      last = now
      const phase = line.dataset['phase']
      if (answer.firstFigure === 0 && phase === 'running') answer.firstFigure = now - start
      if (answer.firstFigure > 0 && answer.everyTile === 0 && !document.querySelector('.tile.hatched[data-region]'))
        answer.everyTile = now - start
      if (answer.firstFigure > 0 && phase === 'complete') answer.complete = now - start
    }
    answer.framesASecond = (frames * 1000) / (last - start)
    return answer
  }, value)

interface TimesOfMe {
  /** Milliseconds from the tap until the whole answer stands in the document; what is left is the browser's layout and painting. */
  readonly stands: number
  /** Milliseconds from the tap until the picture with the three sentences has been painted. */
  readonly sentences: number
  /** The same, with the days and what can still be done. */
  readonly whole: number
  /** The same, with the next question: all that is seen without unfolding anything. */
  readonly asking: number
}

type Painted = Exclude<keyof TimesOfMe, 'stands'>

/** Taps the button that asks for the answer and watches what is painted. */
const pressForAnswer = async (page: Page): Promise<TimesOfMe> => {
  const button = page.locator('form.quick button.main')
  await button.scrollIntoViewIfNeeded()
  const times = page.evaluateHandle(() => {
    const done = new Promise<TimesOfMe>((tell) => {
      let start = 0
      addEventListener('pointerup', (event) => (start = event.timeStamp), { once: true, capture: true })
      const times = { stands: 0, sentences: 0, whole: 0, asking: 0 }
      /** Once the frame that is drawn next has been painted. */
      const painted = (what: Painted) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => {
            times[what] = performance.now() - start
            if (Object.values(times).every((time) => time > 0)) tell(times)
          })
          port1.start()
          port2.postMessage(0)
        })
      const stands: Record<Painted, () => Element | null> = {
        sentences: () => document.querySelector('.three'),
        whole: () => document.querySelector('ol.timeline') && document.querySelector('.still-open'),
        asking: () => document.querySelector('form.question'),
      }
      const waited = new Set(Object.keys(stands) as Painted[])
      const seen = new MutationObserver(() => {
        for (const what of waited)
          if (stands[what]() && waited.delete(what)) {
            if (what === 'whole') times.stands = performance.now() - start
            painted(what)
          }
        if (waited.size === 0) seen.disconnect()
      })
      seen.observe(document.body, { subtree: true, childList: true })
    })
    return { done }
  })
  const { x, y, width, height } = (await button.boundingBox())!
  const handle = await times
  await page.touchscreen.tap(x + width / 2, y + height / 2)
  return handle.evaluate(({ done }) => done)
}

interface AnswersOfMe {
  readonly first: TimesOfMe
  /** The same asked again, which the law remembers and which is drawn. */
  readonly again: readonly TimesOfMe[]
  /** Each time with another day of appearance, which it has never been asked about, a second after that day was given. */
  readonly changed: readonly TimesOfMe[]
  /** The same, in the moment in which that day was given. */
  readonly atOnce: readonly TimesOfMe[]
}

/** By touch on a phone six times slower than this machine. */
const answersOfMe = async (page: Page, url: string): Promise<AnswersOfMe> => {
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  await enterMe(page, url)
  await choose(page, 'account')
  for (const name of ['age', 'region'] as const)
    await page.locator(`select[name=${name}]`).selectOption(summoned[name]!)
  for (const [name, day] of Object.entries(summoned.days!)) {
    await page.locator(`input[type=radio][name=${name}]`).first().check()
    await page.locator(`input[name=${name}-from]`).fill(day)
  }
  const back = async (): Promise<void> => {
    await page.locator('.me > p button.plain').first().tap()
    await page.locator('form.quick').waitFor()
  }
  const otherDay = async (day: number, pause: number): Promise<TimesOfMe> => {
    await back()
    await page.locator('input[name=appearance_at-from]').fill(`2026-12-${day}`)
    await page.waitForTimeout(pause)
    return pressForAnswer(page)
  }
  await page.waitForTimeout(1000)
  const first = await pressForAnswer(page)
  const [again, changed, atOnce]: TimesOfMe[][] = [[], [], []]
  for (let i = 0; i < 4; i++) {
    await back()
    again!.push(await pressForAnswer(page))
  }
  for (let i = 1; i <= 5; i++) changed!.push(await otherDay(10 + i, 1000))
  for (let i = 1; i <= 5; i++) atOnce!.push(await otherDay(20 + i, 0))
  await slow.detach()
  return { first, again: again!, changed: changed!, atOnce: atOnce! }
}

/** The page with a ledger of so many records: the shipped ones over and over, under other ids and on other days. */
const pageWithRecords = async (count: number): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'draftlight-long-ledger-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const project = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')
  const longer: Plugin = {
    name: 'draftlight-longer-ledger',
    enforce: 'pre',
    transform: {
      filter: { id: /watch[\\/]generated[\\/]ledger\.ts$/ },
      handler: (code) =>
        `${code.replace('export const records', 'const shipped')}
         export const records: readonly WrittenRecord[] = Array.from({ length: ${count} }, (_, k) => {
           const of = shipped[k % shipped.length]!
           const on = new Date(Date.parse(of.on) - 86400000 * Math.floor(k / shipped.length)).toISOString().slice(0, 10)
           return { ...of, id: 'E' + (k + 10000), on }
         })`,
    },
  }
  await buildPage(project, folder, [longer])
  return folder
}

interface Filtered {
  readonly shown: number
  /** Milliseconds from choosing a filter until its list is painted, the slowest first. */
  readonly painted: readonly number[]
  readonly framesASecond: number
}

/** Chooses one filter after another, a tenth of a second apart, and watches every frame. */
const filterRecords = async (page: Page, url: string): Promise<Filtered> => {
  await page.goto(`${url}#watch`)
  await page.locator('.record').first().waitFor()
  return page.evaluate(async () => {
    const frame = () => new Promise<number>((done) => requestAnimationFrame(() => done(performance.now())))
    const choose = (id: string, value: string) => {
      // lists stand in shadow trees: see `parts/unreported.tsx`
      const trees = Array.from(document.querySelectorAll('.select'), (host) => host.shadowRoot)
      const select = trees.flatMap((tree) => tree?.querySelector<HTMLSelectElement>(id) ?? [])[0]!
      select.value = value
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }
    const shown = Number(
      /[\d,.\s]+/.exec(document.querySelector('#records + [role=status]')!.textContent!)![0].replace(/\D/g, ''),
    )
    const steps: [string, string][] = [
      ['#watch-mechanismLabel', 'exit-ban'],
      ['#watch-minGrade', 'B2'],
      ['#watch-mechanismLabel', ''],
      ['#watch-region', 'RU-MOW'],
      ['#watch-minGrade', ''],
      ['#watch-region', ''],
    ]
    const painted: number[] = []
    let frames = 0
    await frame()
    const start = performance.now()
    for (const [id, value] of [...steps, ...steps]) {
      const at = performance.now()
      choose(id, value)
      await frame()
      painted.push((await frame()) - at)
      frames += 2
      while (performance.now() - at < 100) {
        await frame()
        frames++
      }
    }
    return {
      shown,
      painted: painted.toSorted((a, b) => b - a),
      framesASecond: (frames * 1000) / (performance.now() - start),
    }
  })
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

export const measure = async (): Promise<void> => {
  const folder = await builtPage()
  for (const language of languages) {
    const { page, questions, answer, after } = loadedFiles(folder, language)
    const row = (name: string, files: readonly string[], budget: string) =>
      console.log(
        `${`${name}, in ${language}`.padEnd(33)}${(gzipped(folder, files) / 1000).toFixed(1)} kB gzip   (budget ${budget})`,
      )
    row('Me to its first questions', [...page, ...questions], '90')
    row('Me, its own files', [...questions, ...answer], '90')
    row('Me to an answer, all', [...page, ...questions, ...answer], 'none set')
    row('and its next question', [...page, ...questions, ...answer, ...after], 'none set')
  }
  if (!chromiumPath) return
  const server = await servePage({ folder })
  const browser = await openBrowser()
  try {
    const page = browser.context.pages()[0]!
    const phone = await openBrowser({ width: 390, height: 844, touch: true })
    const times = await answersOfMe(phone.context.pages()[0]!, server.url).finally(phone.close)
    for (const [name, of, budget] of [
      ['Me: whole answer in the document', (one: TimesOfMe) => one.stands, '50'],
      ['Me: three sentences, 6x slower', (one: TimesOfMe) => one.sentences, '50'],
      ['Me: whole answer, 6x slower', (one: TimesOfMe) => one.whole, '50'],
      ['Me: and its next question', (one: TimesOfMe) => one.asking, 'none set'],
    ] as const) {
      const [again, changed, atOnce] = [times.again, times.changed, times.atOnce].map((all) =>
        median(all.map(of)).toFixed(0),
      )
      console.log(
        `${name.padEnd(33)}from the tap${name.endsWith('document') ? ', 6x slower' : ' to the picture'}: first ${of(times.first).toFixed(0)} ms, again ${again} ms, another day, tapped a second later ${changed} ms, at once ${atOnce} ms   (budget ${budget})`,
      )
    }
    await page.goto(`${server.url}#country`)
    // the browser asks for less motion, so that only the count is timed: nothing starts by itself
    await page.locator('.run-line button').click()
    await page.locator('.run-line[data-phase=complete]').waitFor({ timeout: 120_000 })
    console.log(`whole country, room just opened  ${await page.locator('.run-line p').innerText()}`)
    const answers: Answer[] = []
    for (const value of [0.7, 0.5, 0.8]) {
      // the ranges, which are computed after the count, are not part of what a slider waits for
      await page.locator('.headline .band', { hasText: 'range' }).first().waitFor({ timeout: 120_000 })
      answers.push(await moveSlider(page, value))
    }
    const row = (name: string, of: (answer: Answer) => number, unit: string, budget: string) =>
      console.log(`${name.padEnd(33)}${median(answers.map(of)).toFixed(0)} ${unit}   (budget ${budget})`)
    row('slider: first national figure', (a) => a.firstFigure, 'ms', '150')
    row('slider: every tile', (a) => a.everyTile, 'ms', '400')
    row('slider: whole country', (a) => a.complete, 'ms', '3000')
    row('slider: frames a second', (a) => a.framesASecond, '', '50')
    row('slider: worst gap of two frames', (a) => a.worstGap, 'ms', 'none set')
    const long = await servePage({ folder: await pageWithRecords(5000) })
    const { shown, painted, framesASecond } = await filterRecords(page, long.url)
    await long.close()
    console.log(
      `Watch, ${shown} records: filtering     ${framesASecond.toFixed(0)} frames a second (budget 60); list painted after ${median(painted).toFixed(0)} ms, slowest ${painted[0]!.toFixed(0)} ms`,
    )
  } finally {
    await browser.close()
    await server.close()
  }
}

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayOf } from '@draftlight/law'
import { countryWork, readScenario, scenarioTexts, serve } from '@draftlight/sim'
import { expect, test } from 'vitest'
import { keptBands } from './kept-bands.ts'

test('bands are worked out once a scenario, and again when what was kept cannot be read', async () => {
  const folder = `${mkdtempSync(join(tmpdir(), 'draftlight-bands-'))}/kept/`
  const whole = readScenario(scenarioTexts['year-round-2026-as-practised'], 'x')
  const day = dayOf('2026-03-02')
  const scenario = { ...whole, ages: [20, 20] as const, from: day, to: day, warmUp: 1 }
  const { port1, port2 } = new MessageChannel()
  serve(port2, countryWork)
  const threads = [port1]
  const bands = await keptBands(scenario, { threads }, folder)
  expect(bands.factors['men/deferred']!.high).toBeGreaterThan(1.05)

  let asked = 0
  const onProgress = (): void => void asked++
  expect(await keptBands(scenario, { threads, onProgress }, folder)).toEqual(bands)
  expect(asked).toBe(0)
  const [file, ...others] = readdirSync(folder)
  expect(others).toEqual([])
  writeFileSync(folder + file, '{"points": 6')
  expect(await keptBands(scenario, { threads, onProgress }, folder)).toEqual(bands)
  expect(asked).toBeGreaterThan(0)
  await keptBands({ ...scenario, seed: 3 }, { threads }, folder)
  expect(readdirSync(folder).length).toBe(2)
  port1.close()
  rmSync(folder, { recursive: true })
})

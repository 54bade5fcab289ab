import { expect, test } from 'vitest'
import { isoOf, regions, rollout, stepFrom, type RegionIso } from './index.ts'

const stepsOf = (region: RegionIso | 'RU') =>
  rollout.filter((row) => row.region === region).toSorted((a, b) => a.from - b.from)
const regionsWith = (step: string) =>
  rollout
    .filter((row) => row.step === step)
    .map((row) => row.region)
    .toSorted()

test('no paper from 1 October 2025 in four regions, and only there', () => {
  expect(regionsWith('electronic-only')).toEqual(['RU-ME', 'RU-MOW', 'RU-RYA', 'RU-SAK'])
  for (const { iso } of regions) {
    const from = stepFrom(iso, 'electronic-only')
    expect(from === undefined ? undefined : isoOf(from)).toBe(
      ['RU-ME', 'RU-MOW', 'RU-RYA', 'RU-SAK'].includes(iso) ? '2025-10-01' : undefined,
    )
  }
})

test('three pilots in September 2024, ten regions with notices in July 2025, all of them before "no paper"', () => {
  expect(regionsWith('test-site')).toEqual(['RU-ME', 'RU-RYA', 'RU-SAK'])
  expect(regionsWith('notices')).toHaveLength(10)
  const noticesFrom = (region: RegionIso) => isoOf(stepFrom(region, 'notices')!)
  for (const region of ['RU-MAG', 'RU-MO', 'RU-SAK', 'RU-TA', 'RU-YAN'] as const)
    expect(noticesFrom(region), region).toBe('2025-07-05')
  // Of these five only the essay of July 2025 tells, and only the month.
  for (const region of ['RU-NVS', 'RU-SAM', 'RU-SVE', 'RU-TUL', 'RU-YAR'] as const)
    expect(noticesFrom(region), region).toBe('2025-07-15')
  expect(stepsOf('RU-SAK').map(({ step }) => step)).toEqual(['test-site', 'notices', 'electronic-only'])
  expect(stepsOf('RU-MOW').map(({ step }) => step)).toEqual([
    'raids',
    'unified-centre',
    'own-electronic',
    'electronic-only',
    'federal-register',
  ])
  expect(stepsOf('RU-TVE')).toEqual([])
})

test('the whole country is a row of its own, of which only the month is known', () => {
  expect(stepsOf('RU')).toMatchObject([
    { step: 'nationwide', precision: 'month' },
    { step: 'mass-summonses', precision: 'day' },
  ])
  expect(isoOf(stepFrom('RU', 'nationwide')!)).toBe('2025-05-01')
  expect(stepFrom('RU-MOW', 'test-site')).toBeUndefined()
})

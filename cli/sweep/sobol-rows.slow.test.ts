import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { draftlight, folderForTests, smallSweep } from '../testing/sweeps.ts'

it('indices of a Sobol sweep are those that `sensitivity` finds on one machine', async () => {
  const folder = folderForTests()
  smallSweep(folder)
  const sweep = (name: string, more: string): string => {
    const file = join(folder, `${name}.yaml`)
    writeFileSync(file, `name: ${name}\nscenarios: [spring]\nsample: 2 %\n${more}\n`)
    return file
  }
  const ids = ['exit-ban.enforced', 'summons.electronic']
  const indicator = ['--indicator', 'ban/done-lawful', '--json']
  const path = join(folder, 'sobol')
  const file = sweep('sobol', `sobol: {points: 8, parameters: {${ids.map((id) => `${id}: range`).join(', ')}}}`)
  await draftlight('sweep', 'plan', file, '--out', path, '--task-rows', '7')
  const early = await draftlight('sensitivity', '--sweep', path, ...indicator)
  expect([early.code, early.err]).toEqual([2, expect.stringMatching(/6 of its 6 tasks have no results/)])
  await draftlight('sweep', 'run', path)
  const spread = await draftlight('sensitivity', '--sweep', path, ...indicator)
  const alone = await draftlight(
    'sensitivity',
    join(folder, 'spring.yaml'),
    '--method',
    'sobol',
    '--points',
    '8',
    '--parameters',
    ids.join(','),
    ...indicator,
  )
  expect(JSON.parse(spread.out)).toEqual(JSON.parse(alone.out))
  expect(JSON.parse(spread.out).parameters[0].total.value).toBeGreaterThan(0)

  const own = join(folder, 'own')
  await draftlight(
    'sweep',
    'plan',
    sweep('own', `sobol: {points: 2, parameters: {${ids[0]}: [10 %, 20 %]}}`),
    '--out',
    own,
  )
  await draftlight('sweep', 'run', own)
  const refused = await draftlight('sensitivity', '--sweep', own, ...indicator)
  expect([refused.code, refused.err]).toEqual([2, expect.stringMatching(/Its parameters go over ranges of their own/)])
})

import { expect, test } from 'vitest'
import { mustBeBuildable } from './commands/studio.ts'

test('the page is not built where the bundler would not find it', () => {
  for (const project of ['/a #1/draftlight', '/what?/draftlight'])
    expect(() => mustBeBuildable(project)).toThrow(`the page cannot be built in ${project}. Expected a folder without`)
  mustBeBuildable('/a b/50 %25/Ж/draftlight')
})

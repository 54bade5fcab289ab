import { expect, it } from 'vitest'
import { commands } from './main.ts'

it.each(Object.keys(commands))('"%s" is what its file says of itself', async (name) => {
  const command = await commands[name]!()
  expect(command.name).toBe(name)
  expect(command.usage.startsWith(name)).toBe(true)
  for (const option of Object.keys(command.options)) expect(command.usage).toContain(`--${option}`)
})

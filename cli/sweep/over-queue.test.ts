import { expect, it } from 'vitest'
import { shownUrl } from './over-queue.ts'

it('the address of a queue stands in a log without its password', () => {
  expect(shownUrl('redis://user:secret@host:6379/1')).toBe('redis://…@host:6379/1')
  expect(shownUrl('rediss://:secret@host:6379')).toBe('rediss://…@host:6379')
  expect(shownUrl('valkey://host:6379')).toBe('valkey://host:6379')
})

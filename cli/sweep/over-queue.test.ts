import { expect, it } from 'vitest'
import { queueUrl, shownUrl } from './over-queue.ts'

it('the address of a queue stands in a log without its password', () => {
  expect(shownUrl('redis://user:secret@host:6379/1')).toBe('redis://…@host:6379/1')
  expect(shownUrl('rediss://:secret@host:6379')).toBe('rediss://…@host:6379')
  expect(shownUrl('valkey://host:6379')).toBe('valkey://host:6379')
  expect(shownUrl('redis://:p@ss/w@host:6379')).toBe('redis://…@host:6379')
})

it('an address that the queue’s client would break on is refused before', () => {
  for (const good of [
    'redis://host',
    'redis://:p%40ss@127.0.0.1:6379/',
    'rediss://u:p@host:6379/15',
    'valkey://[::1]:6379',
  ])
    expect(queueUrl(good)).toBe(good)
  for (const bad of [
    'host:6379',
    'http://host',
    'redis://',
    'redis:///1',
    'redis://host:99999',
    'redis://host/x',
    'redis://ho st',
    'redis://:p/w@host',
  ])
    expect(() => queueUrl(bad), bad).toThrow('does not fit. Expected redis://HOST:PORT.')
})

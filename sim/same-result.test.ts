import { expect, it } from 'vitest'
import { liveOffice } from './country.ts'
import { planOf } from './plan.ts'
import { serve, type Port } from './pool.ts'
import { countryWork, runCountry } from './run.ts'
import { byDefault } from './runs.ts'
import { shardFor } from './shard.ts'

it('gives an office the same year whatever was lived before it in the same memory', () => {
  const plan = planOf(byDefault)
  const alone = shardFor(plan)
  const reused = shardFor(plan)
  const offices = [700, 3, 1499, 260, 700]
  const hashes = (shard: typeof alone, list: readonly number[]): string[] =>
    list.map((office) => {
      liveOffice(shard, office)
      return shard.counts.join()
    })
  const forwards = hashes(reused, offices)
  const backwards = hashes(reused, offices.toReversed()).toReversed()
  expect(backwards).toEqual(forwards)
  expect(hashes(alone, [1499])).toEqual([forwards[2]])
  expect(forwards[0]).toBe(forwards[4])
})

/** A thread in this one: messages still go through a real channel. */
function thread(): { port: Port; end: () => void } {
  const { port1, port2 } = new MessageChannel()
  port1.start()
  port2.start()
  serve(port2 as unknown as Port, countryWork)
  return { port: port1 as unknown as Port, end: () => port1.close() }
}

it('gives the same hash on 1, 2 and 5 threads, another one for another seed', async () => {
  const hashOn = async (count: number, seed = byDefault.seed): Promise<string> => {
    const threads = Array.from({ length: count }, thread)
    const { hash } = await runCountry({ ...byDefault, seed }, { threads: threads.map((t) => t.port), share: 0.06 })
    threads.forEach((t) => t.end())
    return hash
  }
  const one = await hashOn(1)
  expect(await hashOn(2)).toBe(one)
  expect(await hashOn(5)).toBe(one)
  expect(await hashOn(2, byDefault.seed + 1)).not.toBe(one)
})

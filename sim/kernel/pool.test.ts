import { expect, expectTypeOf, it } from 'vitest'
import { runOn, serve, type Port } from './pool.ts'

/** Words of results that are worth giving back at once. */
const large = 25_000

/** Threads that are none: each answers in its own time, later jobs sooner than earlier ones. */
function slowest(first: number, count: number): Port[] {
  return Array.from({ length: count }, () => {
    const { port1, port2 } = new MessageChannel()
    serve<number, number>(
      {
        postMessage: (message) => {
          const { index } = message as { index: number }
          setTimeout(() => port2.postMessage(message), index === first ? 60 : 0)
        },
        on: (_, listener) => (port2.onmessage = ({ data }) => listener(data as never)),
        off: () => undefined,
      },
      (setup) => (job) => {
        if (job < 0) throw new Error(`no job ${job}`)
        return new Int32Array(large).fill(setup + job)
      },
    )
    return port1
  })
}
const jobs = Array.from({ length: 20 }, (_, k) => k)
const end = (ports: readonly Port[]) => ports.forEach((port) => (port as MessagePort).close())

it.each([0, 7, 19])(
  'gives results in the order of the jobs, though job %d is the last to be done; read, large ones are gone',
  async (first) => {
    const ports = slowest(first, 3)
    const read: Int32Array[] = []
    const got: number[] = []
    await runOn<number, number>(ports, {
      setup: 100,
      jobs,
      onResult: (index, result) => {
        got.push(index, result[0]!)
        read.push(result)
      },
    })
    end(ports)
    expect(got).toEqual(jobs.flatMap((k) => [k, 100 + k]))
    expect(read.every(({ length }) => length === 0)).toBe(true)
  },
)

it('gives nothing more once it is aborted, though results are held', async () => {
  const ports = slowest(0, 2)
  const control = new AbortController()
  const got: number[] = []
  const run = runOn<number, number>(ports, {
    setup: 0,
    jobs,
    signal: control.signal,
    onResult: (index) => {
      got.push(index)
      if (index === 3) control.abort(new Error('enough'))
    },
  })
  await expect(run).rejects.toThrow('enough')
  end(ports)
  expect(got).toEqual([0, 1, 2, 3])
})

it('a run on threads that still work for one that was ended gets its own results only, and nobody listens any more', async () => {
  const ports = slowest(0, 2)
  let listening = 0
  for (const port of ports) {
    const [on, off] = [port.on!.bind(port), port.off!.bind(port)]
    Object.assign(port, {
      on: (event: string, listener: () => void) => (listening++, on(event, listener)),
      off: (event: string, listener: () => void) => (listening--, off(event, listener)),
    })
  }
  const control = new AbortController()
  const first = runOn<number, number>(ports, { setup: 0, jobs, signal: control.signal, onResult: () => undefined })
  control.abort(new Error('enough'))
  await expect(first).rejects.toThrow('enough')
  expect(listening).toBe(0)
  const got: number[] = []
  await runOn<number, number>(ports, { setup: 1000, jobs, onResult: (_, result) => void got.push(result[0]!) })
  end(ports)
  expect(got).toEqual(jobs.map((k) => 1000 + k))
  expect(listening).toBe(0)
  await runOn<number, number>(ports, { setup: 0, jobs: [], onResult: () => expect.fail('no job') })
})

it('fails with what a thread throws', async () => {
  const ports = slowest(0, 2)
  const run = runOn<number, number>(ports, { setup: 0, jobs: [1, -1, 2], onResult: () => undefined })
  await expect(run).rejects.toThrow('no job -1')
  end(ports)
})

it('a port of newer types of Node is one too', () => {
  interface Newer {
    postMessage(message: unknown): void
    on(event: 'close', listener: (event: Event) => void): Newer
    on(event: string, listener: (value: any) => void): Newer
  }
  expectTypeOf<Newer>().toExtend<Port>()
})

it('says nothing to threads beyond the number of jobs', async () => {
  const ports = slowest(0, 2)
  const idle: Port = { postMessage: () => expect.fail('it was spoken to'), on: () => expect.fail('it was listened to') }
  const got: number[] = []
  await runOn<number, number>([...ports, idle, idle], { setup: 5, jobs: [1, 2], onResult: (_, r) => got.push(r[0]!) })
  end(ports)
  expect(got).toEqual([6, 7])
})

// The queue by itself, as door.ts promises it: tasks that live nothing, workers that are killed and stopped, a server that goes away.
//   node deploy/check-queue.mjs
// Exit code 0: as it should be, or skipped, which is said. Leaves nothing behind.
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildProgram } from '../cli/build.mjs'
import { endAll, freePort, queueServer, start, startQueueServer, until, wait } from './processes.mjs'

const here = fileURLToPath(import.meta.url)
const names = (n, of = 'task') => Array.from({ length: n }, (_, i) => `${of}${i}`)

// as a process of its own: takes tasks, says which, and never ends one
if (process.argv[2] === 'take') {
  const { queue } = await import('../queue/dist/queue.mjs')
  const [, , , url, sweep] = process.argv
  const live = (task) => (console.log(`has ${task}`), new Promise(() => {}))
  await queue.take(url, sweep, { ...common(), live })
  process.exit()
}

function common() {
  const said = []
  return {
    tasks: 1,
    lockSeconds: 1,
    live: async () => undefined,
    isOver: () => true,
    signal: new AbortController().signal,
    said,
    say: (line) => void said.push(line),
  }
}

const silent = (url, sweep) => start(process.execPath, [here, 'take', url, sweep])

const checks = {
  'each task once, however often and however many are offered': async ({ queue, url }) => {
    const tasks = names(2500)
    await (await queue.offer(url, 'many', tasks.slice(0, 10))).close()
    const offered = await queue.offer(url, 'many', tasks)
    assert.deepEqual(await offered.counts(), { waiting: 2500, running: 0, failed: 0 })
    const lived = []
    let [running, most] = [0, 0]
    const live = async (task) => {
      lived.push(task)
      most = Math.max(most, ++running)
      await wait(1)
      running--
    }
    // another sweep on the same server is none of it
    await queue.take(url, 'other', common())
    await queue.take(url, 'many', { ...common(), tasks: 40, live, isOver: () => lived.length === 2500 })
    assert.deepEqual(lived.toSorted(), tasks.toSorted())
    assert.equal(most, 40)
    assert.deepEqual(await offered.counts(), { waiting: 0, running: 0, failed: 0 })
    await offered.close()
  },
  'a worker waits until it is over, and takes what is offered meanwhile': async ({ queue, url }) => {
    const lived = []
    let asked = 0
    const taking = queue.take(url, 'early', {
      ...common(),
      live: async (task) => void lived.push(task),
      isOver: () => ++asked > 0 && lived.length === 3,
    })
    await until(() => asked > 1, 'being asked whether it is over')
    assert.deepEqual(lived, [])
    const offered = await queue.offer(url, 'early', names(3))
    await taking
    assert.deepEqual(lived.toSorted(), names(3))
    await offered.close()
  },
  'a task that fails is not tried again but when it is offered anew': async ({ queue, url }) => {
    const lived = []
    const live = async (task) => (lived.push(task), task === 'task1' ? 'a reason' : undefined)
    for (const times of [1, 2]) {
      const offered = await queue.offer(url, 'fails', times === 1 ? names(2) : ['task1'])
      await queue.take(url, 'fails', { ...common(), live })
      assert.deepEqual(await offered.counts(), { waiting: 0, running: 0, failed: 1 })
      assert.deepEqual(await offered.failures(), [{ task: 'task1', because: 'a reason' }])
      assert.equal(lived.length, times + 1)
      await offered.close()
    }
  },
  'what ends a worker, such as a full disk, is no fault of its task, which is given back; what else runs is finished':
    async ({ queue, url }) => {
      const offered = await queue.offer(url, 'ends', names(4))
      const reason = new Error('no space is left')
      const begun = []
      let finished = 0
      const live = async (task) => {
        begun.push(task)
        if (begun.length === 2) throw reason
        await wait(500)
        finished++
      }
      await assert.rejects(queue.take(url, 'ends', { ...common(), tasks: 2, live }), reason)
      assert.deepEqual([begun.length, finished], [2, 1])
      assert.deepEqual(await offered.counts(), { waiting: 3, running: 0, failed: 0 })
      await offered.close()
    },
  'whoever is told to end gives back what it has, and others have it at once': async ({ queue, url }) => {
    const offered = await queue.offer(url, 'told', names(2))
    const told = new AbortController()
    const reason = new Error('told to end')
    let begun = 0
    const live = () => {
      begun++
      return new Promise((_, reject) => told.signal.addEventListener('abort', () => reject(reason)))
    }
    const of = { ...common(), tasks: 2, lockSeconds: 60, live, signal: told.signal }
    const taking = queue.take(url, 'told', of)
    await until(() => begun === 2, 'two tasks begun')
    assert.deepEqual(await offered.counts(), { waiting: 0, running: 2, failed: 0 })
    told.abort(reason)
    await assert.rejects(taking, reason)
    assert.deepEqual([begun, of.said], [2, []])
    assert.deepEqual(await offered.counts(), { waiting: 2, running: 0, failed: 0 })
    await assert.rejects(queue.take(url, 'told', { ...common(), signal: told.signal }), reason)
    const lived = []
    await queue.take(url, 'told', { ...common(), live: async (task) => void lived.push(task) })
    assert.deepEqual(lived.toSorted(), names(2))
    await offered.close()
  },
  'a task longer than the lock stays with whoever says it is alive': async ({ queue, url }) => {
    const offered = await queue.offer(url, 'long', names(1))
    const lived = []
    const live = async (task) => (lived.push(task), await wait(3000), undefined)
    const two = [common(), common()].map((of) => ({ ...of, live }))
    await Promise.all(two.map((of) => queue.take(url, 'long', of)))
    assert.deepEqual(lived, names(1))
    assert.deepEqual([...two[0].said, ...two[1].said], [])
    await offered.close()
  },
  'a task whose worker falls silent goes to another, three times; then it is given up': async ({ queue, url }) => {
    const offered = await queue.offer(url, 'silent', names(1))
    for (const how of ['SIGKILL', 'SIGSTOP', 'SIGKILL', 'SIGKILL']) {
      const worker = silent(url, 'silent')
      await until(() => worker.said().includes('has task0'), `the task comes to a worker\n${worker.said()}`)
      worker.child.kill(how)
    }
    const last = common()
    await queue.take(url, 'silent', last)
    assert.deepEqual(await offered.counts(), { waiting: 0, running: 0, failed: 1 })
    const [{ task, because }] = await offered.failures()
    assert.equal(task, 'task0')
    assert.match(because, /stalled/)
    // and what it was given to before was told so
    const again = await queue.offer(url, 'silent', names(1))
    const worker = silent(url, 'silent')
    await until(() => worker.said().includes('has task0'), 'it is offered anew')
    worker.child.kill('SIGKILL')
    const next = common()
    const lived = []
    await queue.take(url, 'silent', { ...next, live: async (task) => void lived.push(task) })
    assert.deepEqual([lived, next.said], [names(1), ['task0: its worker fell silent; it is given to another.']])
    await again.close()
    await offered.close()
  },
  'a server that is not there, or does not know us, is told without the password': async ({ queue, url, port }) => {
    const nobody = await freePort()
    const refused = async (at, what) => {
      for (const ask of [() => queue.offer(at, 'a', names(1)), () => queue.take(at, 'a', common())])
        await assert.rejects(ask, (error) => {
          assert.equal(error.name, 'QueueLost')
          assert.match(error.message, what)
          assert.doesNotMatch(error.message, /secret/)
          return true
        })
    }
    await refused(
      `redis://me:secret@127.0.0.1:${nobody}`,
      /cannot be reached \(ECONNREFUSED\)\. .*start Redis or Valkey/,
    )
    await refused(`redis://me:secret@127.0.0.1:${port}`, /refuses us \(WRONGPASS .*put the address right/)
    await refused(`${url}/99`, /refuses us \(ERR DB index is out of range\)/)
    const offered = await queue.offer(`${url.replace('redis', 'valkey')}/1`, 'database', names(1))
    assert.equal((await offered.counts()).waiting, 1)
    const elsewhere = await queue.offer(url, 'database', [])
    assert.equal((await elsewhere.counts()).waiting, 0)
    await Promise.all([offered.close(), elsewhere.close()])
  },
  'a server without a password, which answers nobody on another machine, is told as that': async ({ queue }) => {
    const here = Object.values(networkInterfaces())
      .flat()
      .find(({ family, internal }) => family === 'IPv4' && !internal)
    if (!here) return console.log('SKIPPED: this machine has no address but its own')
    const port = await freePort()
    const open = start(queueServer, ['--save', '', '--port', String(port), '--bind', here.address, '--dir', folder])
    await until(() => open.said().includes('Ready to accept connections'), 'a server', 10)
    await assert.rejects(queue.offer(`redis://${here.address}:${port}`, 'shut', names(1)), (error) => {
      assert.match(error.message, /shuts the connection at once, .*protected mode.*give it a password/)
      return error.name === 'QueueLost'
    })
    open.child.kill('SIGKILL')
    await open.ended
  },
  'a server that goes away ends both with a sentence, once what runs has been finished': async ({
    queue,
    url,
    server,
  }) => {
    const offered = await queue.offer(url, 'lost', names(3))
    const of = common()
    let [begun, finished] = [0, 0]
    let finish
    const live = async () => {
      begun++
      await new Promise((resolve) => (finish = resolve))
      finished++
    }
    let ended = false
    const taking = queue.take(url, 'lost', { ...of, live }).finally(() => (ended = true))
    taking.catch(() => {})
    await until(() => begun === 1, 'a task begun')
    server.child.kill('SIGKILL')
    await server.ended
    await assert.rejects(offered.counts(), /cannot be reached .* give the same command again/)
    await until(() => of.said.length > 0, 'saying that the queue is lost')
    assert.deepEqual(of.said, ['The queue is lost; finishing what runs (1).'])
    await wait(300)
    assert.equal(ended, false)
    finish()
    await assert.rejects(taking, (error) => error.name === 'QueueLost')
    assert.deepEqual([begun, finished], [1, 1])
    await assert.rejects(offered.close(), (error) => error.name === 'QueueLost')
  },
}

if (!queueServer || !existsSync(new URL('../queue/node_modules/bullmq', import.meta.url))) {
  console.log(
    `SKIPPED: ${queueServer ? '`npm ci --prefix queue` was not run' : 'neither valkey-server nor redis-server is installed'}`,
  )
  process.exit(0)
}
await buildProgram()
const { queue } = await import('../queue/dist/queue.mjs')
const folder = mkdtempSync(join(tmpdir(), 'draftlight-queue-'))
// also where a rejection that nobody caught ends it
process.on('exit', () => {
  endAll()
  rmSync(folder, { recursive: true, force: true })
})
let failed = false
const port = await freePort()
const server = await startQueueServer(port, folder)
for (const [what, check] of Object.entries(checks)) {
  const begun = performance.now()
  await Promise.race([
    check({ queue, url: `redis://127.0.0.1:${port}`, port, server }),
    wait(60_000).then(() => Promise.reject(new Error('This takes too long.'))),
  ]).catch((error) => {
    failed = true
    console.error(`FAIL ${what}\n${error.stack}`)
  })
  console.log(`${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${what}`)
}
process.exit(failed ? 1 : 0)

// What the checks stand on: processes that they start and end, a port that nobody has, a Redis or Valkey where one is installed.
import { spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'

export const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

export async function until(holds, what, seconds = 60) {
  for (const end = Date.now() + 1000 * seconds; !(await holds()); await wait(10))
    if (Date.now() > end) throw new Error(`This takes too long: ${what}`)
}

const children = new Set()
/** `ended`: its code or signal, and all that it said. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, options)
  children.add(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += data))
  const ended = new Promise((resolve) =>
    child.on('close', (code, signal) => {
      children.delete(child)
      resolve({ code, signal, text })
    }),
  )
  return { child, ended, said: () => text }
}
export const endAll = () => {
  for (const child of children) child.kill('SIGKILL')
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.on('listening', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** The name of the server's program; undefined where there is none. */
export const queueServer = ['valkey-server', 'redis-server'].find((name) => spawnSync(name, ['--version']).status === 0)

/** Once it takes connections. It keeps nothing. */
export async function startQueueServer(port, folder, options = ['--save', '']) {
  const server = start(queueServer, [...options, '--port', String(port), '--bind', '127.0.0.1', '--dir', folder])
  await until(() => server.said().includes('Ready to accept connections'), queueServer, 10)
  return server
}

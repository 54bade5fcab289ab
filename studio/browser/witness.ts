// Counts at the level of sockets, because a counter of HTTP requests does not see STUN, WebTransport or a bare connection.
import { createSocket } from 'node:dgram'
import { readFileSync, readdirSync, readlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

/** Chromium itself greets these at its start, or a minute later, whatever page is open; `page.on('request')` shows a page that does. */
const browsersOwn = /^\S+ (http:\/\/)?(accounts\.google\.com|android\.clients\.google\.com|update\.googleapis\.com)[:/]/

export interface Witness {
  /** Stands in as the browser's proxy: every foreign TCP connection arrives here. */
  tcpPort: number
  udpPort: number
  connections: () => number
  packets: () => number
  close: () => Promise<void>
}

/** Local listeners that count what reaches them and answer nothing. */
export const witness = async (): Promise<Witness> => {
  let connections = 0
  let packets = 0
  const tcp = createServer((socket) => {
    let first: string | undefined
    socket.on('error', () => {})
    socket.once('data', (data) => {
      first = String(data).split('\r\n')[0]
      socket.destroy()
    })
    socket.once('close', () => {
      // one that came and said nothing counts as well
      if (first === undefined || !browsersOwn.test(first)) connections++
    })
  })
  const udp = createSocket('udp4', () => packets++)
  await new Promise<void>((done) => tcp.listen(0, '127.0.0.1', () => done()))
  await new Promise<void>((done) => udp.bind(0, '127.0.0.1', () => done()))
  return {
    tcpPort: (tcp.address() as AddressInfo).port,
    udpPort: udp.address().port,
    connections: () => connections,
    packets: () => packets,
    close: async () => {
      await new Promise<void>((done) => udp.close(() => done()))
      await new Promise<void>((done) => tcp.close(() => done()))
    },
  }
}

const children = (): Map<number, number[]> => {
  const of = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
      of.set(parent, [...(of.get(parent) ?? []), Number(name)])
    } catch {
      // the process ended while we looked
    }
  }
  return of
}

const family = (root: number): number[] => {
  const of = children()
  const all: number[] = []
  for (let open = [root]; open.length > 0;) {
    const pid = open.pop() as number
    const own = of.get(pid) ?? []
    all.push(...own)
    open.push(...own)
  }
  return all
}

/**
 * The UDP sockets that this process's children hold open now (Linux only: read from /proc). It sees a packet's way out
 * even when the packet goes to an address none of our listeners has.
 */
export const udpSocketsOfChildren = (): number => {
  const inodes = new Set<string>()
  for (const pid of family(process.pid)) {
    try {
      for (const fd of readdirSync(`/proc/${pid}/fd`)) {
        const [, inode] = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`)) ?? []
        if (inode) inodes.add(inode)
      }
    } catch {
      // ended, or not ours to read
    }
  }
  const rows = ['udp', 'udp6'].flatMap((table) => readFileSync(`/proc/net/${table}`, 'utf8').split('\n').slice(1))
  return rows.filter((row) => inodes.has(row.trim().split(/\s+/)[9] ?? '')).length
}

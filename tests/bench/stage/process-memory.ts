import { readdir, readFile } from 'node:fs/promises'

/** What a process and all that it has begun hold of memory, each shared page counted by its share, in MB; on Linux. */
export async function memoryOf(pid: number): Promise<number> {
  let kilobytes = 0
  for (const one of await withChildren(pid)) {
    // One that has ended meanwhile holds nothing.
    const rollup = await readFile(`/proc/${one}/smaps_rollup`, 'utf8').catch(() => '')
    kilobytes += Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0)
  }
  return kilobytes / 1024
}

async function withChildren(pid: number): Promise<readonly number[]> {
  const parents = new Map<number, number>()
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    // The name of a program stands in brackets and may hold anything.
    const [, parent] = /.*\) \S (\d+)/.exec(stat) ?? []
    if (parent !== undefined) parents.set(Number(name), Number(parent))
  }
  const found = [pid]
  for (const one of found) {
    for (const [child, parent] of parents) if (parent === one) found.push(child)
  }
  return found
}

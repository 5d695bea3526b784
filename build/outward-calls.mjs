const call = /^\d+ +(connect|sendto|sendmsg|sendmmsg)\(\d+(?:<(\w+))?/
const addresses = /inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"/g
// The tests talk to the app they drive, and the app's own processes to nobody else.
const ownMachine = /^(?:127\.|::1$|::ffff:127\.)/
const begun = /^(\d+) +(?:(?:clone3?|v?fork)\(|<\.\.\. (?:clone3?|v?fork) resumed>).* = (\d+)/
const started = /^(\d+) +execve\("([^"]+)".*(?:= 0|<unfinished \.\.\.>)$/

/**
 * The lines of a log of strace in which a process of `program` called another machine, or sent anything
 * there; others may run beside it, as browsers that look at its exports. To connect a socket of UDP
 * sends nothing, and only asks the system which way it would be: Chromium does. What is sent on one that
 * was connected names nobody any more, and counts.
 * @param {string} log
 * @param {string} program
 * @returns {readonly string[]}
 */
export function outwardCalls(log, program) {
  const lines = log.split('\n')
  const ofProcess = programs(lines)
  return lines.filter((line) => {
    const [, name = '', kind = ''] = call.exec(line) ?? []
    if (name === '' || ofProcess(line.split(' ')[0] ?? '') !== program) return false
    const isOfUdp = kind.startsWith('UDP')
    const outward = addressesIn(line)
    if (name !== 'connect' && outward.length === 0) return isOfUdp
    return !(name === 'connect' && isOfUdp) && outward.some(isOutward)
  })
}

/**
 * Which program a process or thread runs: what it started, or what the one that began it did.
 * @param {readonly string[]} lines
 */
function programs(lines) {
  /** @type {Map<string, string>} */
  const parents = new Map()
  /** @type {Map<string, string>} */
  const own = new Map()
  for (const line of lines) {
    const [, parent, child] = begun.exec(line) ?? []
    if (parent !== undefined && child !== undefined) parents.set(child, parent)
    const [, process, path] = started.exec(line) ?? []
    if (process !== undefined && path !== undefined) own.set(process, path)
  }
  return (/** @type {string} */ process) => {
    let at = process
    while (!own.has(at) && parents.has(at)) at = parents.get(at) ?? ''
    return own.get(at)
  }
}

/** @param {string} line */
function addressesIn(line) {
  return Array.from(line.matchAll(addresses), ([, four, six]) => four ?? six ?? '')
}

/** @param {string} address */
function isOutward(address) {
  return !ownMachine.test(address)
}

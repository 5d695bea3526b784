const call = /\b(connect|sendto|sendmsg|sendmmsg)\(\d+(?:<(\w+))?/
const addresses = /inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"/g
// The tests talk to the app they drive, and the app's own processes to nobody else.
const ownMachine = /^(?:127\.|::1$|::ffff:127\.)/

/**
 * The lines of a log of strace in which a process called another machine, or sent anything there. To
 * connect a socket of UDP sends nothing, and only asks the system which way it would be: Chromium does.
 * What is sent on one that was connected names nobody any more, and counts.
 * @param {string} log
 * @returns {readonly string[]}
 */
export function outwardCalls(log) {
  return log.split('\n').filter((line) => {
    const [, name = '', kind = ''] = call.exec(line) ?? []
    if (name === '') return false
    const isOfUdp = kind.startsWith('UDP')
    if (name === 'connect') return !isOfUdp && addressesIn(line).some(isOutward)
    const addresses = addressesIn(line)
    return addresses.length === 0 ? isOfUdp : addresses.some(isOutward)
  })
}

/** @param {string} line */
function addressesIn(line) {
  return Array.from(line.matchAll(addresses), ([, four, six]) => four ?? six ?? '')
}

/** @param {string} address */
function isOutward(address) {
  return !ownMachine.test(address)
}

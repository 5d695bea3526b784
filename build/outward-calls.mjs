const call = /\b(?:connect|sendto|sendmsg|sendmmsg)\(/
const addresses = /inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"/g
// The tests talk to the app they drive, and the app's own processes to nobody else.
const ownMachine = /^(?:127\.|::1$|::ffff:127\.)/

/**
 * The lines of a log of strace in which a process wrote to, or called, an address of another machine.
 * @param {string} log
 * @returns {readonly string[]}
 */
export function outwardCalls(log) {
  return log.split('\n').filter((line) => call.test(line) && addressesIn(line).some(isOutward))
}

/** @param {string} line */
function addressesIn(line) {
  return Array.from(line.matchAll(addresses), ([, four, six]) => four ?? six ?? '')
}

/** @param {string} address */
function isOutward(address) {
  return !ownMachine.test(address)
}

import { expect, test } from 'vitest'
import { outwardCalls } from '../../build/outward-calls.mjs'

const app = '12 execve("/app/wiredesk", ["wiredesk"], 0x7ffd /* 30 vars */) = 0\n'
const inet = (address: string) =>
  `{sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("${address}")}`
const inet6 = (address: string) =>
  `{sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "${address}", &sin6_addr)}`

test.each([
  ['a call', `12 connect(19<TCP:[30742]>, ${inet('93.184.216.34')}, 16) = -1 EINPROGRESS`],
  [
    'one that was cut in two',
    `12 connect(19<TCP:[30742]>, ${inet('10.0.0.1')}, 16 <unfinished ...>`,
  ],
  ['one over IPv6', `12 connect(20<TCPv6:[30743]>, ${inet6('2001:4860:4860::8888')}, 28) = 0`],
  ['a packet', `12 sendto(21<UDP:[0.0.0.0:37811]>, "x", 1, 0, ${inet('8.8.8.8')}, 16) = 1`],
  [
    'a packet to whom its socket was connected',
    '12 sendto(21<UDP:[0.0.0.0:37811]>, "x", 1, 0, NULL, 0) = 1',
  ],
  ['one where strace could not tell the socket', `12 connect(19, ${inet('10.0.0.1')}, 16) = 0`],
  ['one among several', `12 sendmsg(21, {msg_name=${inet('224.0.0.251')}, msg_namelen=16}, 0) = 1`],
])('%s to another machine is found', (_what, line) => {
  expect(outwardCalls(`${app}${line}\n`, '/app/wiredesk')).toEqual([line])
})

test.each([
  `12 connect(19, ${inet('127.0.0.1')}, 16) = 0`,
  `12 connect(19, ${inet6('::1')}, 28) = 0`,
  `12 connect(20<UDP:[30744]>, ${inet('8.8.8.8')}, 16) = 0`,
  `12 connect(20<UDPv6:[30745]>, ${inet6('2001:4860:4860::8888')}, 28) = 0`,
  `12 sendto(21<UDP:[0.0.0.0:37811]>, "x", 1, 0, ${inet('127.0.0.1')}, 16) = 1`,
  '12 sendmsg(3<UNIX-STREAM:[11->12]>, {msg_name=NULL, msg_namelen=0}, 0) = 4',
  '12 connect(5, {sa_family=AF_UNIX, sun_path="/run/dbus/system_bus_socket"}, 30) = 0',
  '12 sendmsg(3, {msg_name=NULL, msg_iov=[{iov_base="inet", iov_len=4}], msg_iovlen=1}, 0) = 4',
  '12 sendto(7, [{nlmsg_len=20, nlmsg_type=RTM_GETADDR}], 20, 0, {sa_family=AF_NETLINK}, 12) = 20',
  '12 +++ exited with 0 +++',
])('what stays on this machine is not: %s', (line) => {
  expect(outwardCalls(app + line, '/app/wiredesk')).toEqual([])
})

test('a call counts for the app’s children and threads, and not for a browser beside it', () => {
  const log = [
    '10 execve("/usr/bin/node", ["node"], 0x7ffd /* 30 vars */) = 0',
    '10 vfork( <unfinished ...>',
    '11 execve("/app/wiredesk", ["wiredesk"], 0x7ffd /* 30 vars */ <unfinished ...>',
    '10 <... vfork resumed>) = 11',
    '11 <... execve resumed>) = 0',
    '11 clone3({flags=CLONE_VM|CLONE_THREAD, stack_size=0x7fff00}, 88) = 12',
    '10 clone(child_stack=NULL, flags=SIGCHLD) = 13',
    '13 execve("/usr/lib/chromium/chromium", ["chromium"], 0x7ffd /* 30 vars */) = 0',
    `12 connect(18<TCP:[1]>, ${inet('10.0.0.1')}, 16) = 0`,
    `13 connect(18<TCP:[2]>, ${inet('10.0.0.1')}, 16) = 0`,
    `10 connect(18<TCP:[3]>, ${inet('10.0.0.1')}, 16) = 0`,
  ].join('\n')
  expect(outwardCalls(log, '/app/wiredesk').map((line) => line.slice(0, 2))).toEqual(['12'])
})

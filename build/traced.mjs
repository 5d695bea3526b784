import { spawnSync } from 'node:child_process'

const watching = [
  '-f',
  '-qq',
  '-yy',
  '--seccomp-bpf',
  '-e',
  'trace=connect,sendto,sendmsg,sendmmsg,execve,clone,clone3,fork,vfork',
]

/**
 * A command under strace, which notes in `log` what it and all that it starts send to anybody; null
 * where strace is not there or may not watch. Only the calls it looks for cost anything.
 * @param {readonly string[]} command
 * @param {string} log
 * @returns {readonly string[] | null}
 */
export function traced(command, log) {
  const mayWatch = spawnSync('strace', [...watching, '-o', '/dev/null', 'true'], {
    stdio: 'ignore',
  })
  return mayWatch.status === 0 ? ['strace', ...watching, '-o', log, ...command] : null
}

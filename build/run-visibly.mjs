import { spawn } from 'node:child_process'
import process from 'node:process'

/**
 * Hands this process's terminal to a program, and ends as the program ends; resolves when it has.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<void>}
 */
export function runVisibly(command, args, env = process.env) {
  const child = spawn(command, args, { stdio: 'inherit', env })
  // The terminal sends an interrupt to both; the program decides what to do with it.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  return new Promise((resolve) => {
    child.on('error', (error) => {
      process.stderr.write(`${command} could not be started: ${error.message}\n`)
      process.exitCode = 1
      resolve()
    })
    child.on('close', (code) => {
      process.exitCode = code ?? 1
      resolve()
    })
  })
}

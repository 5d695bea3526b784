import process from 'node:process'
import { run } from './run.mjs'

/**
 * Runs npm. Inside an npm script it is the very npm that runs the script; npm's own `npm.cmd` on
 * Windows cannot be spawned without a shell.
 * @param {readonly string[]} args
 * @param {{ cwd?: string }} [options]
 */
export function npm(args, options) {
  const script = process.env['npm_execpath']
  return script?.endsWith('.js')
    ? run(process.execPath, [script, ...args], options)
    : run('npm', args, options)
}

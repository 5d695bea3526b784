import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

export const hasXmllint = spawnSync('xmllint', ['--version']).status === 0

/** What xmllint says against some files by a schema; empty when all are valid. */
export async function xsdFaults(schema: string, ...files: readonly string[]): Promise<string> {
  const wish = ['--noout', '--nonet', '--schema', schema, ...files]
  const { stderr } = await run('xmllint', wish, { maxBuffer: 64_000_000 }).catch(
    (error: unknown) => error as { readonly stderr: string },
  )
  return stderr
    .split('\n')
    .filter((line) => line !== '' && !line.endsWith(' validates'))
    .join('\n')
}

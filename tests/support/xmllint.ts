import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

export const hasXmllint = spawnSync('xmllint', ['--version']).status === 0

/** What xmllint says of files that are not as a schema has them; null when all are. */
export async function xmlFaults(
  kind: 'schema' | 'relaxng',
  schema: string,
  files: readonly string[],
): Promise<string | null> {
  try {
    await run('xmllint', ['--noout', '--nonet', `--${kind}`, schema, ...files])
    return null
  } catch (error) {
    return String((error as { readonly stderr?: unknown }).stderr ?? error)
  }
}

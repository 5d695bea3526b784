import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// The official schemas are not ours to keep in the repository; a folder beside it, or a named one, has them.
const folder =
  process.env['WIREDESK_SCHEMAS'] ??
  fileURLToPath(new URL('../../../shared/schemas/', import.meta.url))

export const hasSchemas = existsSync(folder)
export const needsSchemas = 'needs the official schemas: WIREDESK_SCHEMAS names their folder'

export function schemaFile(path: string): string {
  return join(folder, path)
}

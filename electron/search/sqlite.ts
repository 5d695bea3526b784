import { createRequire } from 'node:module'

import type * as sqlite from 'node-sqlite3-wasm'

export type Sqlite = Pick<typeof sqlite, 'Database' | 'SQLite3Error'>

/**
 * The SQLite library from its file. It is not bundled, since it looks for its WebAssembly beside
 * itself.
 */
export function loadSqlite(file: string): Sqlite {
  return createRequire(file)(file) as Sqlite
}

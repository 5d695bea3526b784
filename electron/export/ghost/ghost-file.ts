import { legalLine } from '../../../shared/export/legal-json.ts'
import type { ExportFile } from '../export-target.ts'

type Row = Readonly<Record<string, unknown>>

/** Ghost’s file of tables, written row by row, so that no table is in memory as a whole. */
export function ghostFile(file: ExportFile) {
  let rows = 0
  let tables = 0
  const textOf = (row: Row): string => {
    rows += 1
    return `${rows === 1 ? '' : ','}\n${legalLine(row)}`
  }
  return {
    begin: (meta: Row) => file.append(`{"db":[{"meta":${legalLine(meta)},"data":{`),
    /** Begins a table; the one before ends. */
    table: async (name: string): Promise<void> => {
      await file.append(`${tables === 0 ? '' : '\n],\n'}"${name}":[`)
      tables += 1
      rows = 0
    },
    append: file.append,
    row: (row: Row) => file.append(textOf(row)),
    /** What a row is in the file, asked for when all before it is written. */
    textOf,
    end: async (): Promise<void> => {
      await file.append('\n]}}]}\n')
      await file.close()
    },
  }
}

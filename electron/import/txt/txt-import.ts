import { readFile, stat } from 'node:fs/promises'
import { dirname, relative, sep } from 'node:path'

import { instantOf } from '../../../shared/instant/instant-of.ts'
import { formatMessage } from '../../../shared/message/format-message.ts'
import { decodedPage } from '../html/decoded-page.ts'
import type { ImportFormat, ImportItem } from '../import-format.ts'
import { readText } from './read-text.ts'

const mostBytes = 16_000_000
/** What sites say to machines, and whose fonts and code they hold. */
const noStory =
  /^(?:robots|ads|app-ads|humans|security|llms|readme)\.txt$|(?:^|[-_.])(?:licen[cs]e|copying|notice|ofl)\.txt$/i

/** Plain text: its first line is the headline, an empty line parts its paragraphs. */
export const txtImport: ImportFormat = {
  id: 'txt',
  versions: ['UTF-8', 'UTF-16'],
  endings: ['.txt'],
  knows: ({ name }) => /\.txt$/i.test(name),
  async *read({
    name: place,
    size: bytes,
    path,
    home = dirname(path),
    timezone = 'UTC',
    language = 'en',
  }): AsyncGenerator<ImportItem> {
    if (noStory.test(place)) return
    if (bytes > mostBytes) {
      yield { place, bytes: 0, reason: formatMessage('import.refusal.fileTooLong') }
      return
    }
    const text = decodedPage(await readFile(path))
    // No text has this sign; one in another encoding may be full of it.
    if (text === null || text.includes('\0')) {
      yield { place, bytes, reason: formatMessage('import.refusal.notUtf8') }
      return
    }
    const changedAt = instantOf((await stat(path)).mtime)
    const from = relative(home, path).split(sep).join('/')
    yield {
      place,
      bytes,
      story: () => readText(text, { path: from, timezone, language, changedAt }),
    }
  },
}

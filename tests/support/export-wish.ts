import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { ExportWish } from '../../electron/export/export-wish.ts'
import { noon } from './an-article.ts'

/** The wish of an HTML export into `folder`/site, with stand-ins for the fonts that the app ships. */
export async function anExportWish(
  folder: string,
  wish: Partial<ExportWish> = {},
): Promise<ExportWish> {
  const resources = join(folder, 'resources')
  await mkdir(join(resources, 'fonts'), { recursive: true })
  await writeFile(join(resources, 'fonts', 'fonts.css'), '@font-face { font-family: Inter }\n')
  await writeFile(join(resources, 'fonts', 'inter.woff2'), 'a font')
  return {
    format: 'html',
    out: join(folder, 'site'),
    resources,
    now: noon,
    signal: new AbortController().signal,
    onProgress: () => {},
    ...wish,
  }
}

import { spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { WireStory } from './reuters.ts'

export const hasHugo = spawnSync('hugo', ['version']).status === 0

const base = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>{{ block "main" . }}{{ end }}</body></html>`
const single = `{{ define "main" }}<article><h1>{{ .Title }}</h1><time>{{ .Date }}</time>{{ .Content }}</article>{{ end }}`
const list = `{{ define "main" }}<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}`

/** The same texts as Hugo reads them, with the least of templates. */
export async function makeHugoSite(
  folder: string,
  count: number,
  texts: readonly WireStory[],
): Promise<void> {
  const layouts = join(folder, 'layouts', '_default')
  const content = join(folder, 'content', 'articles')
  await mkdir(layouts, { recursive: true })
  await mkdir(content, { recursive: true })
  await writeFile(join(folder, 'config.yaml'), 'baseURL: https://bench.example/\ntitle: Bench\n')
  await writeFile(join(layouts, 'baseof.html'), base)
  await writeFile(join(layouts, 'single.html'), single)
  await writeFile(join(layouts, 'list.html'), list)
  for (let number = 0; number < count; number += 1) {
    const { title, body } = texts[number % texts.length] ?? { title: '', body: '' }
    const at = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString()
    const front = `---\ntitle: ${JSON.stringify(title)}\ndate: ${at}\n---\n`
    const words = body.replace(/[<*_#`[\]\\]/g, String.raw`\$&`)
    await writeFile(join(content, `story-${number}.md`), `${front}\n${words}\n`)
  }
}

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

import MarkdownIt from 'markdown-it'
import { parse, parseFragment, serialize } from 'parse5'
import { SaxesParser } from 'saxes'
import { openPromise } from 'yauzl'

/** Every file of an export as text, by its path; pictures and fonts as their bytes in Latin-1. */
export async function exportedFiles(out: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name)
    if (name.endsWith('.docx')) return [path.slice(out.length + 1), await partsOf(path)] as const
    const isText = /\.(json|xml|html|md|txt|css|yaml|yml|js)$/.test(name)
    return [path.slice(out.length + 1), await readFile(path, isText ? 'utf8' : 'latin1')] as const
  })
  return new Map((await Promise.all(read)).sort(([one], [other]) => (one < other ? -1 : 1)))
}

const between = '\n\u001C\n'

/** The XML parts of a Word document, one after the other. */
async function partsOf(path: string): Promise<string> {
  const zip = await openPromise(path)
  const parts: string[] = []
  for await (const entry of zip.eachEntry()) {
    if (!/\.(xml|rels)$/.test(entry.fileName)) continue
    parts.push(await text(await zip.openReadStreamPromise(entry)))
  }
  return parts.join(between)
}

/** The words that a receiver of a file finds in it: JSON, XML and HTML are read, and HTML inside them too. */
export function wordsIn(path: string, text: string): string {
  if (path.endsWith('.json')) return jsonWords(JSON.parse(text))
  if (path.endsWith('.xml')) return wordsOfHtml(xmlWords(text))
  if (path.endsWith('.docx')) return text.split(between).map(xmlWords).join(' ')
  if (path.endsWith('.md')) return markdownWords(text)
  if (path.endsWith('.html')) return htmlWords(serialize(parse(text)))
  return text
}

/** Its front matter as it stands, and its body as a page of it reads. */
function markdownWords(text: string): string {
  const [, front = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(text) ?? []
  return `${front}\n${htmlWords(new MarkdownIt({ html: true }).render(body))}`
}

function jsonWords(value: unknown): string {
  if (typeof value === 'string') return wordsOfHtml(value)
  if (Array.isArray(value)) return value.map(jsonWords).join(' ')
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).map(jsonWords).join(' ')
  }
  return ''
}

function xmlWords(text: string): string {
  const parser = new SaxesParser({ xmlns: true })
  const words: string[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', (said) => words.push(said))
  parser.on('cdata', (said) => words.push(said))
  parser.write(text).close()
  return words.join(' ')
}

/** The text itself, and what it says when it is read as HTML. */
function wordsOfHtml(text: string): string {
  return text.includes('<') || text.includes('&') ? `${text} ${htmlWords(text)}` : text
}

function htmlWords(html: string): string {
  const words: string[] = []
  const waiting: object[] = [parseFragment(html)]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('value' in node && typeof node.value === 'string') words.push(node.value)
    if ('childNodes' in node && Array.isArray(node.childNodes)) {
      for (const child of (node.childNodes as object[]).toReversed()) waiting.push(child)
    }
  }
  return words.join(' ')
}

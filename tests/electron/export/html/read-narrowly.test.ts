import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import * as fc from 'fast-check'
import { parse, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'

import { allowedHtml } from '../../../../electron/export/html/allowed-html.ts'
import { elementsOf, type PageElement } from '../../../../electron/export/html/page-element.ts'
import { readNarrowly } from '../../../../electron/export/html/read-narrowly.ts'
import { runExport } from '../../../../electron/export/run-export.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aHostileDesk } from '../../../support/a-hostile-desk.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { snapshot } from '../../../support/read-site.ts'

const names = [...Object.keys(allowedHtml), 'script', 'style', 'svg', 'textarea', 'image', 'B']
const anyPiece = fc.oneof(
  fc
    .constantFrom(...names)
    .chain((name) =>
      fc.constantFrom(
        `<${name}>`,
        `</${name}>`,
        `<${name} class="a" id="b">`,
        `<${name} class="a" class="b">`,
        `<${name} href="x&amp;y" lang="&lt;">`,
        `<${name} href="x&ampy">`,
        `<${name} href=x>`,
        `<${name} href="&#106;avascript&colon;x">`,
        `<${name} class="a\rb">`,
        `<${name} lang="&copy;">`,
        `<${name} class="\0">`,
        `<${name} title='>' onclick="x">`,
        `<${name}/>`,
        `<${name} >`,
      ),
    ),
  fc.constantFrom(
    'text',
    '&lt;b&gt;',
    '<',
    '>',
    '"',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x?>',
    '\n',
    '\r',
    '\0',
    '<p',
    'a="',
    '</',
  ),
)
const anyText = fc.array(anyPiece, { maxLength: 12 }).map((pieces) => pieces.join(''))

/** What of a browser's reading the narrow one has not: elements it did not see, attributes that it read otherwise. */
function unseen(read: readonly PageElement[], narrow: readonly PageElement[]): readonly string[] {
  const seen = new Set(narrow.flatMap(partsOf))
  // These are there whether or not somebody wrote them.
  for (const name of ['html', 'head', 'body', 'tbody', 'tr', 'p', 'br']) seen.add(name)
  return read.flatMap(partsOf).filter((part) => !seen.has(part))
}

function partsOf({ tagName, attrs, isHtml }: PageElement): readonly string[] {
  const own = isHtml ? tagName : `foreign ${tagName}`
  return [own, ...attrs.map(({ name, value }) => `${own} ${name}=${value}`)]
}

function isAllowed({ tagName }: PageElement): boolean {
  return tagName === 'script' || Object.hasOwn(allowedHtml, tagName)
}

describe('the quick reading of a page', () => {
  it('sees every element and attribute that a browser sees, or nothing at all', () => {
    let narrowly = 0
    const sees = (text: string): void => {
      const narrow = readNarrowly(text)
      if (narrow === null || !narrow.every(isAllowed)) return
      narrowly += 1
      expect(unseen(elementsOf(parse(text)), narrow)).toEqual([])
      expect(unseen(elementsOf(parseFragment(text)), narrow)).toEqual([])
    }
    fc.assert(fc.property(anyText, sees), { numRuns: 20_000 })
    expect(narrowly).toBeGreaterThan(1000)
  })

  it('reads what every element of text holds as text', () => {
    const [script, title] =
      readNarrowly(
        '<script type="application/ld+json">{"a":1}</script><title>T &lt;b&gt;</title>',
      ) ?? []
    expect(script).toMatchObject({ tagName: 'script', text: '{"a":1}' })
    expect(title).toMatchObject({ tagName: 'title', text: 'T &lt;b&gt;' })
    for (const text of ['<title>a<b></title>', '<script>a', '</title><title>', '<title>'])
      expect(readNarrowly(text)).toBeNull()
  })

  it('is enough for every page that we write', async () => {
    const folder = await aFolder()
    const { reader } = await aHostileDesk(join(folder, 'desk'))
    const wish = await anExportWish(folder)
    await runExport(reader, wish)
    const paths = Object.keys(await snapshot(wish.out)).filter((path) => path.endsWith('.html'))
    expect(paths.length).toBeGreaterThan(30)
    for (const path of paths) {
      const text = await readFile(join(wish.out, path), 'utf8')
      expect([path, readNarrowly(text) === null]).toEqual([path, false])
    }
  })
})

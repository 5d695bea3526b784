// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'

import { htmlToProse } from '../electron/import/html-to-prose.ts'
import { placePictures } from '../shared/import/incoming-pictures.ts'
import { isLinkAddress } from '../shared/prose/link-address.ts'
import type { Prose, ProseNode } from '../shared/prose/prose.ts'
import { readProse } from '../shared/prose/read-prose.ts'
import { toHtml } from '../shared/prose/to-html.ts'
import { withoutNoted } from '../shared/prose/without-noted.ts'
import { pastedProse } from './support/pasted-prose.ts'

const allowed = ['https://x.example/', 'http://x.example/a?b=1#c', 'mailto:desk@x.example']
const refused = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\tscript:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'file:///etc/passwd',
  '//evil.example/',
  '/relative',
  'https://user@evil.example/',
  'https://user:secret@evil.example/',
  'https:\\\\evil.example',
  'tel:123',
  'wiredesk-media://media/x',
  '',
]

function bodyWith(node: ProseNode): Prose {
  return { type: 'doc', content: [node] }
}

function linkedTo(href: string): Prose {
  const marks = [{ type: 'link', attrs: { href } }]
  return bodyWith({ type: 'paragraph', content: [{ type: 'text', text: 'a', marks }] })
}

/** Whether a link comes in by the door, or out of it, as a link. */
const doors: Readonly<Record<string, (address: string) => boolean>> = {
  'at paste': (address) => hasLink(pastedProse(anchor(address)).prose),
  'at import': (address) => hasLink(htmlToProse(anchor(address)).prose),
  'in a stored body': (address) => readProse(linkedTo(address)) !== null,
  'in an export': (address) =>
    String(toHtml(withoutNoted(linkedTo(address)), { mediaAddress: () => '' }).markup).includes(
      '<a ',
    ),
}

function anchor(address: string): string {
  return `<p><a href="${address}">a</a></p>`
}

function hasLink(prose: Prose): boolean {
  return JSON.stringify(prose).includes('"link"')
}

describe.each(Object.keys(doors))('an address %s', (door) => {
  it.each(allowed)('may be %s', (address) => {
    expect(doors[door]?.(address)).toBe(true)
    expect(isLinkAddress(address)).toBe(true)
  })

  it.each(refused)('may not be “%s”', (address) => {
    expect(doors[door]?.(address)).toBe(false)
    expect(isLinkAddress(address)).toBe(false)
  })
})

describe('a picture', () => {
  const elsewhere = [
    'https://x.example/a.png',
    'data:image/png;base64,AAAA',
    'file:///a.png',
    '../a.png',
  ]

  it.each(elsewhere)('from %s is none, by every door', (address) => {
    const html = `<p>a<img src="${address}"></p>`
    expect(JSON.stringify(pastedProse(html).prose)).not.toContain('image')
    const { prose, pictures } = htmlToProse(html)
    // What an import could not take from beside the wire leaves no picture, and never an address.
    expect(JSON.stringify(prose)).not.toContain(address)
    const placed = placePictures(
      prose,
      Array.from(pictures, () => null),
    )
    expect(JSON.stringify(placed)).not.toContain('image')
    const image = { media: address, width: 1, height: 1, alt: '', caption: '', credit: '' }
    const stored = bodyWith({ type: 'image', attrs: image })
    expect(readProse(stored)).toBeNull()
    expect(
      String(toHtml(withoutNoted(stored), { mediaAddress: (media) => media }).markup),
    ).not.toContain('<img')
  })
})

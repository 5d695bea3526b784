import { SaxesParser, type SaxesTagNS } from 'saxes'

import type { PubStatus } from '../../../shared/article/state.ts'
import { legalText } from '../../../shared/export/legal-text.ts'
import { newsml, xhtml } from '../../../shared/export/newsml/namespaces.ts'
import { foreignHtml } from '../wire/foreign-html.ts'
import { foreignXhtml } from './body-rules.ts'
import { unresolvedCode } from './code-rules.ts'
import { itemFault, type ReadItem } from './item-rules.ts'
import { isNewsmlTime, timeElements } from './time-rules.ts'

type Meant = { readonly headline: string; readonly pubStatus: PubStatus }

/**
 * Reads a message as it is written, piece by piece, with a parser that shares nothing with the writer. It
 * asks what the schema does not: that all codes are of the catalog, times have a zone, each item says
 * whether it may be used, and bodies hold nothing but what ours do. The answers say what is wrong.
 */
export function newsmlChecker() {
  const parser = new SaxesParser({ xmlns: true })
  const meant = new Map<string, Meant>()
  const guids = new Set<string>()
  const path: string[] = []
  let item: ReadItem | null = null
  let words = ''
  let fault: string | null = null

  function note(what: string | null): void {
    fault ??= what
  }

  function end({ uri, local }: SaxesTagNS): void {
    if (uri === newsml) {
      if (timeElements.has(local) && !isNewsmlTime(words)) note(`time of ${local}`)
      if (item !== null && local === 'headline' && path.at(-2) === 'contentMeta')
        item.headline = words
      if (local === 'inlineData') note(foreignHtml(words))
      if (item !== null && path.length === item.depth) finish(item)
    }
    path.pop()
  }

  function finish(read: ReadItem): void {
    note(itemFault(read))
    if (guids.has(read.guid)) note(`${read.guid} twice`)
    guids.add(read.guid)
    const wanted = meant.get(read.guid)
    meant.delete(read.guid)
    if (wanted !== undefined) {
      if (folded(read.headline) !== folded(legalText(wanted.headline))) note('other headlines')
      if (read.pubStatus !== `stat:${wanted.pubStatus}`) note('another status')
    }
    item = null
  }

  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    path.push(tag.local)
    words = ''
    if (tag.uri === xhtml) note(foreignXhtml(tag))
    if (tag.uri !== newsml) return
    note(unresolvedCode(tag))
    if (tag.local === 'newsItem' || tag.local === 'packageItem') {
      item = { ...readStart(tag), depth: path.length }
    } else if (item !== null) take(item, tag, path)
  })
  const add = (text: string): void => {
    words += text
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', end)

  function guarded(step: () => void): string | null {
    try {
      step()
    } catch (error) {
      note(error instanceof Error ? error.message : String(error))
    }
    return fault
  }

  return {
    /** What an item that comes must say. */
    expect: (guid: string, { headline, pubStatus }: Meant): void => {
      meant.set(named(guid), { headline, pubStatus })
    },
    add: (text: string): string | null => guarded(() => parser.write(text)),
    end: (): string | null =>
      guarded(() => {
        parser.close()
        if (meant.size > 0) note(`${meant.size} items are missing`)
      }),
  }
}

/** A name as XML gives it back. */
function named(guid: string): string {
  return folded(legalText(guid))
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function readStart({ local, attributes }: SaxesTagNS): Omit<ReadItem, 'depth'> {
  const said = (name: string): string => attributes[name]?.value ?? ''
  return {
    kind: local,
    guid: named(said('guid')),
    names: Object.fromEntries(
      ['version', 'standard', 'standardversion', 'conformance', 'xml:lang'].map((name) => [
        name,
        said(name),
      ]),
    ),
    catalogs: [],
    meta: [],
    bodies: [],
    pubStatus: '',
    headline: '',
  }
}

function take(item: ReadItem, { local, attributes }: SaxesTagNS, path: readonly string[]): void {
  const depth = path.length - item.depth
  const said = (name: string): string => attributes[name]?.value ?? ''
  if (depth === 1 && local === 'catalogRef') item.catalogs.push(said('href'))
  if (depth !== 2) return
  const parent = path.at(-2)
  if (parent === 'itemMeta') {
    item.meta.push(local)
    if (local === 'pubStatus') item.pubStatus = said('qcode')
  }
  if (parent === 'contentSet') item.bodies.push(`${local} ${said('contenttype')}`)
}

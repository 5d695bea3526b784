import { basename } from 'node:path'

import { formatMessage } from '../../../shared/message/format-message.ts'
import { isErrno } from '../../disk/errno.ts'
import type { ImportFormat, ImportItem } from '../import-format.ts'
import { Refusal } from '../refusal.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { wordsOf } from '../xml/xml-parts.ts'
import { xmlPieces } from '../xml/xml-pieces.ts'
import { fieldsOf, guidOfPost, readWxrPost } from './read-wxr-post.ts'
import { wxrFields, type WxrFields } from './wxr-fields.ts'
import { WxrSite } from './wxr-site.ts'
import { isHot, termsIn, type WxrTermIn } from './wxr-terms-in.ts'

const items = new Set(['item'])
const stories = new Set(['', 'post', 'page'])
// What a site keeps among its posts and nobody wrote.
const inner =
  /^(?:attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_.*)$/

/** WordPress exports (WXR), of Wiredesk's making and of any site's. */
export const wxrImport: ImportFormat = {
  id: 'wxr',
  versions: ['1.0', '1.1', '1.2'],
  endings: ['.xml'],
  knows: ({ start }) =>
    /<wp:wxr_version>|xmlns:wp\s*=\s*["']https?:\/\/wordpress\.org\/export\//.test(start),
  async *read({ path, timezone = 'UTC' }): AsyncGenerator<ImportItem> {
    let number = 0
    const placed = (): string =>
      formatMessage('import.place.member', { file: basename(path), number })
    try {
      const site = await WxrSite.read(path, timezone)
      for await (const piece of xmlPieces(path, items)) {
        number += 1
        const item = itemOf(piece, site)
        if (item !== null) yield { place: placed(), bytes: bytesOf(piece), ...item }
      }
      for (const list of site.lists.all()) yield { place: basename(path), bytes: 0, list }
    } catch (error) {
      if (isErrno(error, 'ENOENT', 'EACCES', 'EPERM', 'EIO')) throw error
      yield { place: placed(), bytes: 0, reason: reasonOf(error) }
    }
  },
}

type Told = { readonly story: ReturnType<typeof storyOf> } | { readonly reason: string }

function itemOf(piece: XmlElement, site: WxrSite): Told | null {
  const post = wxrFields(piece)
  const type = post.own('post_type').trim()
  if (inner.test(type) || post.own('status') === 'auto-draft') return null
  if (!stories.has(type)) {
    return { reason: formatMessage('import.refusal.notText', { type: type.slice(0, 60) }) }
  }
  const terms = termsIn(piece)
  placeOf(post, terms, site)
  return { story: storyOf(post, terms, site) }
}

function storyOf(post: WxrFields, terms: readonly WxrTermIn[], site: WxrSite) {
  return () => readWxrPost(post, terms, site)
}

/** Where a post stands in lists: as its desk said, or on top of its site. */
function placeOf(post: WxrFields, terms: readonly WxrTermIn[], site: WxrSite): void {
  const fields = fieldsOf(post)
  const words = (list: string) => ({
    headline: fields.text(`list_${list}_headline`) || null,
    kicker: fields.text(`list_${list}_kicker`) || null,
  })
  try {
    const guid = guidOfPost(post, site)
    for (const list of fields.lists) {
      site.lists.place(
        list,
        fields.number(`list_${list}`, 1, 1_000_000) ?? 1_000_000,
        guid,
        words(list),
      )
    }
    const isOnTop = post.own('is_sticky').trim() === '1' || terms.some(isHot)
    if (fields.text('guid') !== '' || !isOnTop || post.own('status') !== 'publish') return
    if (!site.lists.knows('hot')) site.lists.name('hot', { title: 'HOT NEWS', kind: 'byHand' })
    site.lists.place('hot', Number(post.own('menu_order')) || 0, guid, {
      headline: null,
      kicker: null,
    })
  } catch (error) {
    // Its story is refused for the same, and says so.
    if (!(error instanceof Refusal)) throw error
  }
}

function bytesOf(piece: XmlElement): number {
  return 2 * wordsOf(piece).length
}

function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message
  if (error instanceof TypeError || error instanceof RangeError)
    return formatMessage('import.refusal.notUtf8')
  const found = error instanceof Error ? error.message : String(error)
  return formatMessage('import.refusal.notXml', { reason: found.slice(0, 200) })
}

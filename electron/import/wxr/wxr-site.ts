import type { IncomingPicture } from '../../../shared/import/incoming-pictures.ts'
import { isErrno } from '../../disk/errno.ts'
import { plainText } from '../site/plain-text.ts'
import { SiteLists } from '../site/site-lists.ts'
import { besideOf } from '../site/beside.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { wordsOf } from '../xml/xml-parts.ts'
import { xmlPieces } from '../xml/xml-pieces.ts'
import { wxrFields, type WxrFields } from './wxr-fields.ts'

// How archives of a site hold its pictures: as WordPress has them, and with the outer folders off.
const places = [
  /(?:^|\/)(wp-content\/uploads\/.+)$/,
  /(?:^|\/)(uploads\/.+)$/,
  /(?:^|\/)uploads\/(.+)$/,
  /(?:^|\/)(media\/.+)$/,
]

const parts = new Set(['item', 'author', 'category', 'language', 'base_site_url', 'base_blog_url'])

/** What the posts of an export refer to: its authors, pictures and categories. It may stand anywhere in the file. */
export class WxrSite {
  readonly lists = new SiteLists()
  readonly #authors = new Map<string, string>()
  readonly #pictures = new Map<string, IncomingPicture>()
  readonly #byAddress = new Map<string, IncomingPicture>()
  readonly #listOf = new Map<string, string>()
  /** The desk's, for times that name no zone. */
  readonly timezone: string
  language = ''
  address = ''

  constructor(timezone = 'UTC') {
    this.timezone = timezone
  }

  static async read(path: string, timezone: string): Promise<WxrSite> {
    const site = new WxrSite(timezone)
    try {
      for await (const piece of xmlPieces(path, parts)) site.#note(piece)
    } catch (error) {
      // Whoever reads the posts meets the same, and says so after all that stands before it.
      if (isErrno(error, 'ENOENT', 'EACCES', 'EPERM', 'EIO')) throw error
    }
    site.#localise(path)
    return site
  }

  author(login: string): string {
    return this.#authors.get(login) ?? login
  }

  picture(id: string): IncomingPicture | null {
    return this.#pictures.get(id) ?? null
  }

  /** A picture of a text, with what the library says of it and where its file stands beside the export. */
  pictureAt(shown: IncomingPicture): IncomingPicture {
    const known = this.#byAddress.get(bare(shown.href))
    const beside = this.#beside(shown.href)
    const href = beside === shown.href && known !== undefined ? known.href : beside
    if (known === undefined) return { ...shown, href }
    return { href, alt: shown.alt || known.alt, caption: shown.caption, credit: shown.credit }
  }

  /** The list of a desk that a category stands for; null for one that stands for none. */
  listOf(nicename: string): string | null {
    return this.#listOf.get(nicename) ?? null
  }

  #beside: (address: string) => string = (address) => address

  #note(piece: XmlElement): void {
    const { own, rss } = wxrFields(piece)
    if (piece.name === 'language') this.language = wordsOf(piece).trim()
    if (piece.name === 'base_blog_url' || piece.name === 'base_site_url') {
      this.address ||= wordsOf(piece).trim()
    }
    if (piece.name === 'author') this.#authors.set(own('author_login'), nameOf(own))
    if (piece.name === 'category') this.#noteCategory(wxrFields(piece))
    if (piece.name === 'item' && own('post_type') === 'attachment') {
      this.#notePicture(wxrFields(piece), rss('guid'))
    }
  }

  #noteCategory({ own, meta }: WxrFields): void {
    const list = meta.find(([key]) => key === '_wiredesk_list')?.[1]
    if (list === undefined) return
    const kind = meta.find(([key]) => key === '_wiredesk_list_kind')?.[1]
    this.#listOf.set(own('category_nicename'), list)
    this.lists.name(list, {
      title: own('cat_name'),
      kind: kind === 'byTime' ? 'byTime' : 'byHand',
    })
  }

  #notePicture({ own, encoded, meta }: WxrFields, guid: string): void {
    const href = own('attachment_url') || guid
    if (href === '') return
    const said = (key: string): string => meta.find(([name]) => name === key)?.[1] ?? ''
    const isOurs = said('_wiredesk_credit') !== ''
    const caption = encoded('excerpt')
    this.#pictures.set(own('post_id'), {
      href,
      alt: said('_wp_attachment_image_alt'),
      caption: isOurs || !/[<&]/.test(caption) ? caption : plainText(caption),
      credit: said('_wiredesk_credit'),
    })
  }

  #localise(path: string): void {
    this.#beside = besideOf(path, this.address, places)
    for (const [id, picture] of this.#pictures) {
      const found = { ...picture, href: this.#beside(picture.href) }
      this.#pictures.set(id, found)
      this.#byAddress.set(bare(picture.href), found)
    }
  }
}

function nameOf(own: (name: string) => string): string {
  return plainText(own('author_display_name')) || own('author_login')
}

/** WordPress writes the size that it made of a picture into its name: `port-300x200.jpg`. */
function bare(address: string): string {
  return address.replace(/^https?:/i, '').replace(/-\d+x\d+(?=\.\w+$)/, '')
}

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { aFolder } from './a-folder.ts'

const head = `<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><language>uk</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://old.example</wp:base_site_url>`

/** A file as WordPress exports it: each post by its number and what it says of itself, as `status`. */
export async function aWordpressExport(
  ...posts: readonly Readonly<Record<string, string>>[]
): Promise<string> {
  const path = join(await aFolder(), 'wordpress.xml')
  const items = posts.map(({ title, pubDate, text = 'Words.', ...own }, at) => {
    const id = own['post_id'] ?? String(at + 1)
    const said = { post_id: id, post_type: 'post', status: 'publish', ...own }
    const fields = Object.entries(said).map(([name, value]) => `<wp:${name}>${value}</wp:${name}>`)
    const sent = pubDate === undefined ? '' : `<pubDate>${pubDate}</pubDate>`
    return `<item><title>${title ?? `Story ${id}`}</title>${sent}<guid>https://old.example/?p=${id}</guid><content:encoded><![CDATA[${text}]]></content:encoded>${fields.join('')}</item>`
  })
  await writeFile(path, `${head}${items.join('')}</channel></rss>`)
  return path
}

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { runExport } from '../../../../electron/export/run-export.ts'
import { readXml, type XmlElement } from '../../../../electron/import/xml/read-xml.ts'
import { childOf, childrenOf, wordsOf } from '../../../../electron/import/xml/xml-parts.ts'
import { aDesk, aPicture } from '../../../support/a-desk.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aHostileDesk, secrets } from '../../../support/a-hostile-desk.ts'
import { aBody, aVersion, guidOf } from '../../../support/an-article.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { readManifest } from '../../../support/read-site.ts'
import { readWxr } from '../../../support/read-wxr.ts'
import { hasSchemas, needsSchemas, schemaFile } from '../../../support/schemas.ts'

describe('a WordPress export of a desk with everything', () => {
  let home: string
  let out: string
  let wxr: Awaited<ReturnType<typeof readWxr>>
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'wiredesk-wxr-'))
    const { reader } = await aHostileDesk(join(home, 'desk'))
    const wish = await anExportWish(home, { format: 'wxr' })
    await runExport(reader, wish)
    out = wish.out
    wxr = await readWxr(out)
  })
  afterAll(() => rm(home, { recursive: true }))

  const post = (name: string) => {
    const found = wxr.posts.find(({ meta }) => meta.get('_wiredesk_guid') === guidOf(name))
    if (found === undefined) throw new Error(`no ${name}`)
    return found
  }

  it('numbers every post and attachment once', () => {
    const ids = [...wxr.posts, ...wxr.attachments].map(({ field }) => field('post_id'))
    expect(ids.every((id) => /^[1-9]\d*$/.test(id))).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
  })

  // Finding 4: the importer knows a post by title and post_date, and skips the second.
  it('has no two posts of one title and post_date, and names what was moved for it', async () => {
    const pairs = wxr.posts.map(({ field }) => `${field('post_date')} ${field('title')}`)
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(post('twin-1').field('post_date_gmt')).toBe('2026-11-21 12:00:00')
    expect(post('twin-2').field('post_date_gmt')).toBe('2026-11-21 12:00:01')
    expect(post('twin-2').meta.get('_wiredesk_first_released')).toBe('2026-11-21T12:00:00Z')
    const { articles } = await readManifest(out)
    const lost = articles.filter((article) => 'lost' in article)
    expect(lost.map(({ guid }) => guid)).toEqual([guidOf('twin-2')])
  })

  it('tells a story with all its fields, the times on the desk’s clock and in Greenwich', () => {
    const { field, meta, terms } = post('hard')
    expect(field('title')).toBe('Порт «Южний» & <b>море</b> ]]> 👩🏽‍🚒 — שלום עולם "так"')
    expect(field('content')).toContain('Тіло &amp; &lt;b&gt;тіла&lt;/b&gt; ]]&gt; «так» 5 &lt; 6')
    expect(field('content')).toMatch(/^<p class="wiredesk-dateline">ОДЕСА, 21 лист\. \(Wire\)<\/p>/)
    expect(field('excerpt')).toBe('Lead with ]]> & <i>signs</i> \uFFFD and שלום')
    expect(field('creator')).toBe('olena-okonnor-team')
    expect(field('post_name')).toMatch(/^[a-z0-9-]+$/)
    expect(field('status')).toBe('publish')
    expect(field('guid')).toBe(guidOf('hard'))
    expect(field('post_date_gmt')).toBe('2026-11-20 22:05:00')
    expect(field('post_modified_gmt')).toBe('2026-11-21 09:30:15')
    expect(terms).toEqual([
      'category:port-more',
      'category:hot-news',
      'post_tag:port',
      'post_tag:r-d-labs',
    ])
    expect(Object.fromEntries(meta)).toMatchObject({
      _wiredesk_version: '3',
      _wiredesk_slugline: 'Port-Юж & <b>',
      _wiredesk_urgency: '2',
      _wiredesk_language: 'uk',
      _wiredesk_related: guidOf('plain'),
      _wiredesk_list_hot: '1',
      _wiredesk_list_hot_headline: 'Own words & <b>',
      _wiredesk_list_hot_kicker: 'Шторм',
    })
  })

  it('has its pictures as items of their own, each once, that the posts name', async () => {
    expect(wxr.attachments).toHaveLength(1)
    const [attachment] = wxr.attachments
    const url = attachment?.field('attachment_url') ?? ''
    expect(url).toMatch(/^https:\/\/desk\.example\/media\/[0-9a-f]{64}\.jpg$/)
    expect(attachment?.field('status')).toBe('inherit')
    const id = attachment?.field('post_id')
    expect(post('hard').meta.get('_thumbnail_id')).toBe(id)
    expect(post('node-image').field('content')).toContain(`src="${url}"`)
    const file = await readFile(join(out, url.replace('https://desk.example/', '')))
    expect(file.length).toBeGreaterThan(0)
    const above = attachment?.field('post_parent')
    const first = wxr.posts.find(({ field }) => field('post_id') === above)
    const isShown = first?.field('content').includes(url) === true
    expect(isShown || first?.meta.get('_thumbnail_id') === id).toBe(true)
  })

  it('shows hot news as sticky posts in their order, and other lists as categories', () => {
    const stuck = wxr.posts.filter(({ field }) => field('is_sticky') === '1')
    const order = stuck.map(({ meta, field }) => [field('menu_order'), meta.get('_wiredesk_guid')])
    expect(Object.fromEntries(order)).toEqual({
      1: guidOf('hard'),
      2: guidOf('plain'),
      3: guidOf('twin-1'),
    })
    expect(post('twin-2').terms).toContain('category:ranked')
    expect(post('twin-2').meta.get('_wiredesk_list_ranked')).toBe('1')
    const named = childrenOf(wxr.channel, 'category').map((one) =>
      wordsOf(childOf(one, 'cat_name')),
    )
    expect(named).toContain('Ранг & <list>')
  })

  // Finding 11: an embargo is a future post with its time in Greenwich.
  it('has a story under embargo as a post of the future', () => {
    const { field } = post('embargoed')
    expect(field('status')).toBe('future')
    expect(field('post_date_gmt')).toBe('2026-12-01 00:00:00')
  })

  it('names authors for people and by logins in ASCII', () => {
    const authors = childrenOf(wxr.channel, 'author')
    const logins = authors.map((author) => wordsOf(childOf(author, 'author_login')))
    expect(logins.every((login) => /^[a-z0-9-]+$/.test(login))).toBe(true)
    const names = authors.map((author) => wordsOf(childOf(author, 'author_display_name')))
    expect(names).toContain('Олена О’Коннор & team')
    const creators = wxr.posts.map(({ field }) => field('creator'))
    expect(creators.filter((login) => !logins.includes(login))).toEqual([])
  })

  it('says its version where WordPress looks for it, and no note to editors', async () => {
    const text = await readFile(join(out, 'wordpress.xml'), 'utf8')
    expect(text).toMatch(/<wp:wxr_version>\s*(\d+\.\d+)\s*<\/wp:wxr_version>/)
    expect(text).not.toContain(secrets.edNote)
  })

  it('has no element that a WordPress of today does not write', async ({ skip }) => {
    if (!hasSchemas) skip(needsSchemas)
    const real = readXml(await readFile(schemaFile('wxr/real-export-wp-6.5.5.xml'), 'utf8'))
    const known = new Set(pathsIn(real))
    const own = [...pathsIn(readXml(await readFile(join(out, 'wordpress.xml'), 'utf8')))]
    // Terms have fields as posts do; those of the site that was exported had none.
    const foreign = own.filter((path) => !known.has(path) && !path.includes('termmeta'))
    expect(foreign).toEqual([])
  })
})

function* pathsIn(element: XmlElement, above = ''): Generator<string> {
  const path = `${above}/${element.namespace} ${element.name}`
  yield path
  for (const child of element.content) if (typeof child !== 'string') yield* pathsIn(child, path)
}

it('a desk without an address names the pictures that WordPress cannot fetch', async () => {
  const [folder, home] = [await aFolder(), await aFolder()]
  const image = await aPicture(folder)
  const reader = aDesk({
    folder,
    desk: { baseUrl: '' },
    versions: [aVersion('one', { content: { image } })],
  })
  const wish = await anExportWish(home, { format: 'wxr' })
  await runExport(reader, wish)
  const { articles } = await readManifest(wish.out)
  expect(articles).toMatchObject([{ lost: ['address of its pictures'] }])
  const { attachments } = await readWxr(wish.out)
  expect(attachments[0]?.field('attachment_url')).toBe(`media/${image.media}`)
})

it('words in brackets stay words, and are no code for WordPress to run', async () => {
  const [folder, home] = [await aFolder(), await aFolder()]
  const body = aBody('See [gallery ids="1"] and [1] and [ no ] [/caption]')
  const wish = await anExportWish(home, { format: 'wxr' })
  await runExport(aDesk({ folder, versions: [aVersion('one', { content: { body } })] }), wish)
  const [post] = (await readWxr(wish.out)).posts
  expect(post?.field('content')).toBe(
    '<p>See &#91;gallery ids="1"] and &#91;1] and [ no ] &#91;/caption]</p>\n',
  )
})

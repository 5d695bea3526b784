import { access, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFile } from 'node:fs/promises'

import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { runExport } from '../../../../electron/export/run-export.ts'
import { aDesk } from '../../../support/a-desk.ts'
import { aFolder } from '../../../support/a-folder.ts'
import { aHostileDesk, secrets } from '../../../support/a-hostile-desk.ts'
import { aVersion, guidOf } from '../../../support/an-article.ts'
import { anExportWish } from '../../../support/export-wish.ts'
import { readGhost } from '../../../support/read-ghost.ts'
import { readManifest } from '../../../support/read-site.ts'
import { hasSchemas, needsSchemas, schemaFile } from '../../../support/schemas.ts'

describe('a Ghost export of a desk with everything', () => {
  let home: string
  let out: string
  let ghost: Awaited<ReturnType<typeof readGhost>>
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'wiredesk-ghost-'))
    const { reader } = await aHostileDesk(join(home, 'desk'))
    const wish = await anExportWish(home, { format: 'ghost' })
    await runExport(reader, wish)
    out = wish.out
    ghost = await readGhost(out)
  })
  afterAll(() => rm(home, { recursive: true }))

  const post = (name: string) => {
    const found = ghost.posts.find(({ fields }) => fields.get('guid') === guidOf(name))
    if (found === undefined) throw new Error(`no ${name}`)
    return found
  }

  it('stands before the manifest, so that Ghost takes it for the file to read', async () => {
    const files = (await readdir(out)).filter((name) => name.endsWith('.json')).sort()
    expect(files).toEqual(['ghost.json', 'manifest.json'])
  })

  it('gives every row an id and every post a slug of its own: Ghost drops the second', () => {
    for (const rows of Object.values(ghost.data)) {
      const ids = rows.map(({ id }) => id)
      expect(ids.every((id) => /^[0-9a-f]{24}$/.test(String(id)))).toBe(true)
      expect(new Set(ids).size).toBe(ids.length)
    }
    const slugs = ghost.data.posts.map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
    expect([post('twin-1').post['slug'], post('twin-2').post['slug']]).toEqual(['twin', 'twin-2'])
  })

  it('tells a story with its section as the first tag, its author, times and picture', async () => {
    const { post: row, meta, tags, authors, fields } = post('hard')
    expect(row).toMatchObject({
      title: 'Порт «Южний» & <b>море</b> ]]> 👩🏽‍🚒 — שלום עולם "так"',
      status: 'published',
      published_at: '2026-11-20T22:05:00Z',
      updated_at: '2026-11-21T09:30:15Z',
      custom_excerpt: 'Lead with ]]> & <i>signs</i> \uFFFD and שלום',
      featured: 1,
    })
    expect(row['canonical_url']).toMatch(/^https:\/\/desk\.example\/articles\//)
    expect(tags).toEqual(['Порт & море', 'порт', 'R&D <labs>', '#hot-news'])
    expect(authors).toEqual(['Олена О’Коннор & team'])
    expect(meta).toMatchObject({
      feature_image_alt: 'A bridge',
      feature_image_caption:
        '<span class="caption">Ранок &amp; &lt;туман&gt;</span> <span class="credit">O. M.</span>',
    })
    expect(fields.get('list_hot')).toBe('1')
    const image = String(row['feature_image'])
    expect(image).toMatch(/^__GHOST_URL__\/content\/images\/wiredesk\/[0-9a-f]{64}\.jpg$/)
    await access(join(out, image.replace('__GHOST_URL__/', '')))
    expect(post('node-image').post['lexical']).toContain(image)
  })

  // Finding 11.
  it('has a story under embargo as a scheduled one', () => {
    expect(post('embargoed').post).toMatchObject({
      status: 'scheduled',
      published_at: '2026-12-01T00:00:00Z',
    })
  })

  it('has lists as internal tags that readers never see', () => {
    const internal = ghost.data.tags.filter(({ visibility }) => visibility === 'internal')
    expect(internal.map(({ name }) => name)).toEqual(['#hot-news', '#latest', '#ranked'])
    expect(internal.map(({ slug }) => slug)).toEqual([
      'hash-hot-news',
      'hash-latest',
      'hash-ranked',
    ])
    const featured = ghost.posts.filter(({ post: row }) => row['featured'] === 1)
    expect(featured.every(({ tags }) => tags.includes('#hot-news'))).toBe(true)
    expect(featured).toHaveLength(3)
  })

  it('gives nobody an address at which a mail could arrive, and no note to editors', () => {
    const addresses = ghost.data.users.map(({ email }) => String(email))
    expect(addresses.every((address) => /^[a-z0-9-]+@desk\.invalid$/.test(address))).toBe(true)
    expect(JSON.stringify(ghost)).not.toContain(secrets.edNote)
  })

  it('has posts as the schema of Ghost’s own API wants them', async ({ skip }) => {
    if (!hasSchemas) skip(needsSchemas)
    const schema = JSON.parse(
      await readFile(schemaFile('ghost/admin-api-schema/posts.json'), 'utf8'),
    ) as object
    const ajv = new Ajv({ strict: false, validateFormats: false, schemas: [schema] })
    const check = ajv.compile({ $ref: 'posts#/definitions/post' })
    for (const { post: row, tags } of ghost.posts) {
      const { id: _id, type: _type, created_at: _at, ...told } = row
      const found = { ...told, featured: row['featured'] === 1, tags }
      expect([row['slug'], check(found), check.errors]).toEqual([row['slug'], true, null])
      JSON.parse(String(row['lexical']))
    }
  })

  it('has no table or column that a Ghost of today does not export', async ({ skip }) => {
    if (!hasSchemas) skip(needsSchemas)
    const real = JSON.parse(
      await readFile(schemaFile('ghost/real-export-ghost-5.130.6.json'), 'utf8'),
    ) as { db: [{ data: Record<string, readonly object[]> }] }
    for (const [table, rows] of Object.entries(ghost.data)) {
      const columns = new Set(real.db[0].data[table]?.flatMap(Object.keys))
      const foreign = rows.flatMap(Object.keys).filter((column) => !columns.has(column))
      expect([table, foreign]).toEqual([table, []])
    }
  })
})

it('what Ghost has no room for is cut where a word ends, and named', async () => {
  const [folder, home] = [await aFolder(), await aFolder()]
  const lead = 'Слово '.repeat(60).trim()
  const reader = aDesk({ folder, versions: [aVersion('long', { content: { lead } })] })
  const wish = await anExportWish(home, { format: 'ghost' })
  await runExport(reader, wish)
  const [one] = (await readGhost(wish.out)).posts
  const excerpt = String(one?.post['custom_excerpt'])
  expect(excerpt.length).toBeLessThanOrEqual(300)
  expect(excerpt).toMatch(/Слово…$/)
  expect(one?.fields.get('lead')).toBe(lead)
  const { articles } = await readManifest(wish.out)
  expect(articles).toMatchObject([{ lost: ['end of its lead'] }])
})

// Finding 5: Ghost takes every post of a file as a new one, so what updates it must know which is which.
it('a story that was updated has the id and the slug in the next file that it had in the one before', async () => {
  const [folder, home] = [await aFolder(), await aFolder()]
  const wish = await anExportWish(home, { format: 'ghost' })
  const first = aVersion('one', { content: { urlSlug: 'one' } })
  const update = { ...first, version: 2, content: { ...first.content, headline: 'Another by now' } }
  const posts = []
  for (const version of [first, update]) {
    await runExport(aDesk({ folder, versions: [version, aVersion('two')] }), wish)
    const { posts: all } = await readGhost(wish.out)
    posts.push(all.find(({ fields }) => fields.get('guid') === guidOf('one')))
    expect(all).toHaveLength(2)
  }
  const [before, after] = posts
  expect([before?.post['title'], after?.post['title']]).toEqual(['The one story', 'Another by now'])
  for (const name of ['id', 'slug']) expect(after?.post[name]).toBe(before?.post[name])
  expect(before?.post).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f]{24}$/),
    slug: 'one',
  })
})

it('a desk without a released story is still a file that Ghost can read', async () => {
  const [folder, home] = [await aFolder(), await aFolder()]
  const wish = await anExportWish(home, { format: 'ghost' })
  await runExport(aDesk({ folder }), wish)
  expect((await readGhost(wish.out)).data.posts).toEqual([])
})

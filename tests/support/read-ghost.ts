import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

type Row = Readonly<Record<string, string | number | null>>
type Tables = Readonly<
  Record<'posts' | 'posts_meta' | 'tags' | 'posts_tags' | 'users' | 'posts_authors', readonly Row[]>
>

/** A Ghost export as its importer would find it: the tables, and each post with what they say of it. */
export async function readGhost(out: string) {
  const { db } = JSON.parse(await readFile(join(out, 'ghost.json'), 'utf8')) as {
    db: readonly { readonly meta: Row; readonly data: Tables }[]
  }
  const [{ meta, data } = fail()] = db
  const tags = new Map(data.tags.map((tag) => [tag['id'], tag]))
  const users = new Map(data.users.map((user) => [user['id'], user]))
  const ofPost = <T>(rows: readonly Row[], id: unknown, made: (row: Row) => T): readonly T[] =>
    rows
      .filter((row) => row['post_id'] === id)
      .toSorted((one, other) => Number(one['sort_order']) - Number(other['sort_order']))
      .map(made)
  const posts = data.posts.map((post) => {
    const own = data.posts_meta.find((row) => row['post_id'] === post['id'])
    const { wiredesk = [] } = JSON.parse(String(own?.['frontmatter'] ?? '{}')) as {
      wiredesk?: readonly (readonly [string, string])[]
    }
    return {
      post,
      meta: own,
      fields: new Map(wiredesk),
      tags: ofPost(data.posts_tags, post['id'], ({ tag_id: id }) =>
        String(tags.get(id ?? '')?.['name']),
      ),
      authors: ofPost(data.posts_authors, post['id'], ({ author_id: id }) =>
        String(users.get(id ?? '')?.['name']),
      ),
    }
  })
  return { meta, data, posts }
}

function fail(): never {
  throw new Error('no tables')
}

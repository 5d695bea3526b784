import type { DeskStore } from '../../electron/store/desk-store.ts'
import { aRelease } from './a-release.ts'
import { aTagDesk } from './a-tag-desk.ts'
import { anArticle, noon } from './an-article.ts'

/** A desk that calls one port by two tags, with stories that carry either, both or none of them. */
export async function aDeskWithTwoNames(opened?: DeskStore) {
  const desk = await aTagDesk(opened)
  const [port, sea, harbour] = [
    await desk.make('Порт'),
    await desk.make('Море'),
    await desk.make('Port of Odesa'),
  ]
  await desk.handlers['tag.change']({
    id: harbour,
    edit: { aliases: ['Одеський порт'], note: 'The sea port only', topic: 'medtop:20000337' },
  })
  const both = anArticle('both', { tags: [harbour, sea, port] })
  const one = anArticle('one', { tags: [sea, harbour] })
  const none = anArticle('none', { tags: [sea] })
  const out = aRelease(anArticle('out', { tags: [harbour] }), 'publish', '', noon)
  const killed = { ...anArticle('killed', { tags: [harbour] }), state: 'killed' as const }
  const strange = anArticle('strange', {
    tags: [harbour],
    body: { type: 'doc', content: [{ type: 'video' }] },
  })
  await desk.put(both, one, none, killed, strange)
  await desk.store.change(() => ({
    change: { articles: [out.article], versions: [out.version] },
    result: null,
  }))
  return { ...desk, port, sea, harbour, both, one, none, out: out.article, killed, strange }
}

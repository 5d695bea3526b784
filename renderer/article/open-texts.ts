/** The articles that are open, or were until all that was typed in them is safe. */
import type { Guid } from '../../shared/article/guid.ts'
import { formatProblem } from '../../shared/message/format-message.ts'
import { call, desk } from '../desk.ts'
import { showToast } from '../ui/toast-store.ts'
import { OpenText } from './open-text.ts'

const texts = new Map<Guid, OpenText>()
const holders = new Map<Guid, number>()
const retryMs = 2_000

function holdersOf(guid: Guid): number {
  return holders.get(guid) ?? 0
}

/** Opens an article for a screen; null when main refused, which a toast has told. */
export async function holdText(guid: Guid): Promise<OpenText | null> {
  watchOnce()
  holders.set(guid, holdersOf(guid) + 1)
  const reply = await call('article.open', { guid })
  if (!reply.ok) {
    holders.set(guid, holdersOf(guid) - 1)
    showToast({ text: formatProblem(reply.problem), tone: 'problem' })
    return null
  }
  const known = texts.get(guid)
  if (known !== undefined && !known.isStranded) {
    known.adopt(reply.value)
    return known
  }
  const text = new OpenText(reply.value)
  texts.set(guid, text)
  return text
}

/** A screen lets go; main folds the text into its file when all that was typed has reached it. */
export async function releaseText(text: OpenText): Promise<void> {
  const { guid } = text
  holders.set(guid, holdersOf(guid) - 1)
  for (;;) {
    await text.flush()
    if (text.isSaved || text.isStranded) break
    await new Promise((resolve) => setTimeout(resolve, retryMs))
  }
  if (holdersOf(guid) <= 0 && texts.get(guid) === text) texts.delete(guid)
  if (text.isStranded) return
  const reply = await call('article.close', { guid })
  if (!reply.ok) showToast({ text: formatProblem(reply.problem), tone: 'problem' })
}

/** Asks main what an open article is now, after somebody changed it. */
export async function refreshText(text: OpenText): Promise<void> {
  const { guid } = text
  const reply = await call('article.open', { guid })
  if (!reply.ok) return
  text.adopt(reply.value)
  await call('article.close', { guid })
}

let isWatching = false

// Main's notices are followed from the first open article on, for as long as the page lives.
function watchOnce(): void {
  if (isWatching) return
  isWatching = true
  desk.on('articles.changed', ({ guids }) => {
    for (const guid of guids) {
      const text = texts.get(guid as Guid)
      if (text !== undefined) void refreshText(text)
    }
  })
  // What the last keys typed is on its way before the window goes.
  window.addEventListener('pagehide', () => {
    for (const text of texts.values()) void text.flush()
  })
}

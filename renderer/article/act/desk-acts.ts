import type { DeskAct } from '../../../shared/article/move-on.ts'
import { ask } from '../../desk.ts'
import { openArticle } from '../../state/navigate.ts'
import type { OpenText } from '../open-text.ts'
import { refreshText } from '../open-texts.ts'
import { hasReachedMain } from './text-acts.ts'

/** Moves the story on inside the desk, with everything typed. */
export async function moveTextOn(text: OpenText, act: DeskAct): Promise<void> {
  if (!(await hasReachedMain(text))) return
  const moved = await ask('article.moveOn', { guid: text.guid, act })
  if (moved !== undefined) await refreshText(text)
}

/** Makes the separate story that tells of this one's error, and opens it. */
export async function writeCorrective(text: OpenText): Promise<void> {
  const guid = await ask('article.corrective', { guid: text.guid })
  if (guid !== undefined) openArticle(guid)
}

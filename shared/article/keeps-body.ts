import type { ArticleAct } from './allowed-acts.ts'

const sendingText = new Set<ArticleAct>(['publish', 'update', 'correct', 'refile', 'schedule'])

/**
 * Whether an act sends out no new text. Those may be done to a story whose body this build cannot
 * hold: it is carried along as it is, and a legal kill never waits for an update.
 */
export function keepsBody(act: ArticleAct): boolean {
  return !sendingText.has(act)
}

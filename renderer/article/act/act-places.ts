import type { ArticleAct } from '../../../shared/article/allowed-acts.ts'
import type { AskedAct, NotedAct } from './act-dialog.tsx'
import { moveTextOn, writeCorrective } from './desk-acts.ts'
import type { OpenText } from '../open-text.ts'
import { unscheduleText } from './schedule-text.ts'
import { spikeArticle, unspikeArticle } from './spike-article.ts'

export type ActPlace = { readonly act: ArticleAct; readonly run: (text: OpenText) => void }

/** The acts that ask first and stand in the bar, the mildest last, next to the pointer's way. */
export const shownActs = [
  'kill',
  'hold',
  'correct',
  'release',
  'update',
] as const satisfies NotedAct[]

/** The steps inside the desk that stand in the bar. */
export const deskActs: readonly ActPlace[] = [
  { act: 'unspike', run: ({ guid }) => void unspikeArticle(guid) },
  { act: 'sendToReview', run: (text) => void moveTextOn(text, 'sendToReview') },
]

/** The acts that ask first and wait in the menu. */
export const rareAskedActs = ['schedule', 'refile'] as const satisfies AskedAct[]

/** The acts that are needed less often and wait in the menu. */
export const rareActs: readonly ActPlace[] = [
  { act: 'unschedule', run: (text) => void unscheduleText(text) },
  { act: 'approve', run: (text) => void moveTextOn(text, 'approve') },
  { act: 'returnToDraft', run: (text) => void moveTextOn(text, 'returnToDraft') },
  { act: 'corrective', run: (text) => void writeCorrective(text) },
  { act: 'spike', run: ({ guid }) => void spikeArticle(guid) },
]

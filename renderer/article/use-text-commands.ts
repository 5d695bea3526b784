import type { Editor } from '@tiptap/core'

import type { ArticleAct } from '../../shared/article/allowed-acts.ts'
import {
  type ScreenCommands,
  useOfferedActs,
  useScreenCommands,
} from '../command/screen-commands.ts'
import type { AskedAct } from './act/act-dialog.tsx'
import { unscheduleText } from './act/schedule-text.ts'
import { moveTextOn, writeCorrective } from './act/desk-acts.ts'
import { keepVersion } from './version/keep-version.tsx'
import type { OpenText } from './open-text.ts'
import { useIsCurrent } from './use-is-current.ts'

type Means = {
  readonly editor: Editor | null
  readonly acts: readonly ArticleAct[]
  readonly onPublish: () => void
  readonly onAsk: (act: AskedAct) => void
  readonly onPreview: () => void
}

/** Answers the menu's and the palette's commands while the article is on the stage. */
export function useTextCommands(text: OpenText, means: Means): void {
  const { editor, acts, onPublish, onAsk, onPreview } = means
  const isCurrent = useIsCurrent(text.guid)
  useOfferedActs(isCurrent ? acts : null)
  const commands: ScreenCommands = {
    'article.publish': onPublish,
    'article.keep': () => void keepVersion(text),
    'article.schedule': () => onAsk('schedule'),
    'article.unschedule': () => void unscheduleText(text),
    'article.sendToReview': () => void moveTextOn(text, 'sendToReview'),
    'article.approve': () => void moveTextOn(text, 'approve'),
    'article.returnToDraft': () => void moveTextOn(text, 'returnToDraft'),
    'article.corrective': () => void writeCorrective(text),
    'article.update': () => onAsk('update'),
    'article.correct': () => onAsk('correct'),
    'article.refile': () => onAsk('refile'),
    'article.release': () => onAsk('release'),
    'article.hold': () => onAsk('hold'),
    'article.kill': () => onAsk('kill'),
    'view.preview': onPreview,
    // Elsewhere on the screen undo is not the body's.
    'edit.undo': () => editor?.isFocused === true && editor.commands.undo(),
    'edit.redo': () => editor?.isFocused === true && editor.commands.redo(),
  }
  useScreenCommands(commands, isCurrent)
}

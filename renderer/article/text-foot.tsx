import type { Editor } from '@tiptap/core'
import { useLayoutEffect, useRef } from 'react'

import { readingMinutes } from '../../shared/article/word-count.ts'
import { useOpenDesk } from '../state/open-desk.ts'
import { languageName } from '../desk/languages.ts'
import { t } from '../t.ts'
import type { OpenText } from './open-text.ts'
import { SaveStatus } from './saving/save-status.tsx'
import { followTextCount } from './selection/follow-text-count.ts'
import { SelectedCount } from './selection/selected-count.tsx'
import { SpellingFoot } from './spelling/spelling-foot.tsx'
import { useText } from './use-open-text.ts'

type Props = {
  readonly text: OpenText
  /** Null for a body that an editor could not hold whole. */
  readonly editor: Editor | null
}

/**
 * How long it is. It is written without React, which with whatever it draws walks through all of the
 * text that has the caret.
 */
function Length({ text }: Pick<Props, 'text'>) {
  const { wordsPerMinute } = useOpenDesk()
  const spans = useRef<(HTMLSpanElement | null)[]>([])
  useLayoutEffect(
    () =>
      followTextCount(text, ({ words, characters }) => {
        const facts = [
          t('editor.words', { count: words }),
          t('editor.characters', { count: characters }),
          t('editor.minutes', { count: readingMinutes(words, wordsPerMinute) }),
        ]
        for (const [at, fact] of facts.entries()) {
          const span = spans.current[at]
          if (span && span.textContent !== fact) span.textContent = fact
        }
      }),
    [text, wordsPerMinute],
  )
  return [0, 1, 2].map((at) => (
    <span
      key={at}
      className="tabular"
      ref={(span) => {
        spans.current[at] = span
      }}
    />
  ))
}

/** The story's length and language, and whether it is safe. */
export function TextFoot({ text, editor }: Props) {
  const language = useText(text, (state) => state.fields.language)
  return (
    <div role="group" className="text-foot" aria-label={t('editor.facts')}>
      <SaveStatus text={text} />
      <span className="text-facts">
        {editor !== null && <SelectedCount editor={editor} />}
        <Length text={text} />
        <span>{languageName(language)}</span>
      </span>
      <SpellingFoot text={text} />
    </div>
  )
}

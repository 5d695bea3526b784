import type { Editor } from '@tiptap/core'

import { readingMinutes } from '../../shared/article/word-count.ts'
import { useOpenDesk } from '../state/open-desk.ts'
import { languageName } from '../desk/languages.ts'
import { t } from '../t.ts'
import type { OpenText } from './open-text.ts'
import { SaveStatus } from './saving/save-status.tsx'
import { SelectedCount } from './selection/selected-count.tsx'
import { useTextCount } from './selection/use-text-count.ts'
import { SpellingFoot } from './spelling/spelling-foot.tsx'
import { useText } from './use-open-text.ts'

type Props = {
  readonly text: OpenText
  /** Null for a body that an editor could not hold whole. */
  readonly editor: Editor | null
}

/** How long it is; counted while somebody types, so it is drawn apart from what stands beside it. */
function Length({ text }: Pick<Props, 'text'>) {
  const { wordsPerMinute } = useOpenDesk()
  const { words, characters } = useTextCount(text)
  return (
    <>
      <span className="tabular">{t('editor.words', { count: words })}</span>
      <span className="tabular">{t('editor.characters', { count: characters })}</span>
      <span className="tabular">
        {t('editor.minutes', { count: readingMinutes(words, wordsPerMinute) })}
      </span>
    </>
  )
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

import { readingMinutes } from '../../shared/article/word-count.ts'
import { useOpenDesk } from '../state/open-desk.ts'
import { languageName } from '../desk/languages.ts'
import { t } from '../t.ts'
import type { OpenText } from './open-text.ts'
import { SaveStatus } from './save-status.tsx'
import { SpellingFoot } from './spelling-foot.tsx'
import { useText } from './use-open-text.ts'

type Props = { readonly text: OpenText; readonly words: number }

/** The story's length and language, and whether it is safe. */
export function TextFoot({ text, words }: Props) {
  const { wordsPerMinute } = useOpenDesk()
  const language = useText(text, (state) => state.fields.language)
  return (
    <div role="group" className="text-foot" aria-label={t('editor.facts')}>
      <SaveStatus text={text} />
      <span className="tabular">{t('editor.words', { count: words })}</span>
      <span className="tabular">
        {t('editor.minutes', { count: readingMinutes(words, wordsPerMinute) })}
      </span>
      <span>{languageName(language)}</span>
      <SpellingFoot text={text} />
    </div>
  )
}

import { useId, useState } from 'react'

import type { LeadImage } from '../../../shared/article/content.ts'
import { t } from '../../t.ts'
import type { OpenText } from '../open-text.ts'
import { WordsSpelling } from '../words/words-spelling.tsx'

type Words = Pick<LeadImage, 'alt' | 'caption' | 'credit'>
type WordName = keyof Words

type Props = {
  /** Null where no story is known whose language and wishes its spelling could follow. */
  readonly text: OpenText | null
  readonly words: Words
  readonly onChange: (words: Partial<Words>) => void
  readonly isReadOnly: boolean
  readonly language: string
  /** The words that a release check asks for, so that a missing one is marked. */
  readonly needed: readonly WordName[]
}

const names = ['caption', 'credit', 'alt'] as const

/** The words a picture needs before it may be published, as they stand under it. */
export function ImageWords(props: Props) {
  return (
    <div className="image-words">
      {names.map((name) => (
        <ImageWord key={name} name={name} {...props} />
      ))}
    </div>
  )
}

function ImageWord({ name, ...props }: Props & { readonly name: WordName }) {
  const { text, words, onChange, isReadOnly, language, needed } = props
  const id = useId()
  const [field, setField] = useState<HTMLTextAreaElement | null>(null)
  const value = words[name]
  const isMissing = needed.includes(name) && value.trim() === ''
  return (
    <div className={`image-word image-${name}`} data-missing={isMissing || undefined}>
      <textarea
        ref={setField}
        className="line-field"
        rows={1}
        spellCheck={false}
        aria-label={t(`editor.${name}`)}
        aria-describedby={isMissing ? id : undefined}
        placeholder={t(`editor.${name}Placeholder`)}
        value={value}
        lang={language}
        readOnly={isReadOnly}
        onChange={({ target }) => onChange({ [name]: target.value.replaceAll(/[\r\n]+/g, ' ') })}
      />
      {/* A credit is made of names. */}
      {text !== null && name !== 'credit' && (
        <WordsSpelling text={text} field={field} value={value} className="image-line" />
      )}
      {isMissing && (
        <span id={id} className="word-mark" data-tone="danger">
          {t('editor.missing')}
        </span>
      )}
    </div>
  )
}

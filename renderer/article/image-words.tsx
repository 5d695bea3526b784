import { useId } from 'react'

import type { LeadImage } from '../../shared/article/content.ts'
import { t } from '../t.ts'

type Words = Pick<LeadImage, 'alt' | 'caption' | 'credit'>

type Props = {
  readonly words: Words
  readonly onChange: (words: Partial<Words>) => void
  readonly isReadOnly: boolean
  readonly language: string
  /** The words that a release check asks for, so that a missing one is marked. */
  readonly needed: readonly (keyof Words)[]
}

const names = ['caption', 'credit', 'alt'] as const

/** The words a picture needs before it may be published, as they stand under it. */
export function ImageWords({ words, onChange, isReadOnly, language, needed }: Props) {
  const id = useId()
  return (
    <div className="image-words">
      {names.map((name) => {
        const isMissing = needed.includes(name) && words[name].trim() === ''
        return (
          <div
            key={name}
            className={`image-word image-${name}`}
            data-missing={isMissing || undefined}
          >
            <textarea
              className="line-field"
              rows={1}
              spellCheck={false}
              aria-label={t(`editor.${name}`)}
              aria-describedby={isMissing ? `${id}-${name}` : undefined}
              placeholder={t(`editor.${name}Placeholder`)}
              value={words[name]}
              lang={language}
              readOnly={isReadOnly}
              onChange={({ target }) =>
                onChange({ [name]: target.value.replaceAll(/[\r\n]+/g, ' ') })
              }
            />
            {isMissing && (
              <span id={`${id}-${name}`} className="image-missing">
                {t('editor.missing')}
              </span>
            )}
          </div>
        )
      })}
    </div>
  )
}

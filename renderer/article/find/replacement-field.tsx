import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { pubStatusOf } from '../../../shared/article/pub-status-of.ts'
import { ask } from '../../desk.ts'
import { t } from '../../t.ts'
import { SearchField } from '../../ui/search-field.tsx'

type Props = {
  readonly killed: Guid
  readonly onChoose: (head: ArticleHead) => void
}

const pauseMs = 150
const shownStories = 5

function isReplacement(head: ArticleHead, killed: Guid): boolean {
  return head.guid !== killed && head.released !== null && pubStatusOf(head.state) === 'usable'
}

/** Finds the released story that a receiver is to use in place of a killed one. */
export function ReplacementField({ killed, onChoose }: Props) {
  const [typed, setTyped] = useState('')
  const [heads, setHeads] = useState<readonly ArticleHead[]>([])
  const isAsked = typed.trim() !== ''
  useEffect(() => {
    if (!isAsked) return
    let isOld = false
    async function find(): Promise<void> {
      const found = await ask('article.find', { query: typed, from: 0, count: shownStories * 10 })
      if (isOld || found === undefined) return
      setHeads(found.heads.filter((head) => isReplacement(head, killed)).slice(0, shownStories))
    }
    const timer = setTimeout(() => void find(), pauseMs)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [typed, isAsked, killed])

  return (
    <div className="field replacement">
      <span className="field-label">{t('act.replacement')}</span>
      <SearchField
        label={t('act.replacement')}
        placeholder={t('act.replacementText')}
        value={typed}
        onChange={setTyped}
      />
      <ul className="replacements" aria-label={t('act.replacements')} aria-live="polite">
        {isAsked &&
          heads.map((head) => (
            <li key={head.guid}>
              <Button
                className="finding"
                onPress={() => {
                  setTyped('')
                  onChoose(head)
                }}
              >
                {(head.released ?? head.working).headline}
              </Button>
            </li>
          ))}
      </ul>
    </div>
  )
}

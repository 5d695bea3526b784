import { useMemo } from 'react'

import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { replaceChosen } from './find-all-acts.ts'
import { useFindAll } from './find-all-state.ts'
import { chosenHits } from './hit-id.ts'

/** Says what it would replace, and does. */
export function ReplaceButton() {
  const articles = useFindAll((state) => state.articles)
  const leftOut = useFindAll((state) => state.leftOut)
  const isRemoving = useFindAll((state) => state.replacement === '')
  const isBusy = useFindAll((state) => state.progress !== null || state.isReplacing)
  const isReplacing = useFindAll((state) => state.isReplacing)
  const counts = useMemo(() => {
    const each = articles.map((article) => chosenHits(article, leftOut).length).filter(Boolean)
    return { hits: each.reduce((sum, hits) => sum + hits, 0), articles: each.length }
  }, [articles, leftOut])

  function label(): string {
    if (isReplacing) return t('findAll.replacing')
    if (counts.hits === 0) return t('findAll.replaceNone')
    return t(isRemoving ? 'findAll.remove' : 'findAll.replace', counts)
  }

  return (
    <Button
      variant={isRemoving || counts.hits === 0 ? 'plain' : 'primary'}
      isDisabled={isBusy || counts.hits === 0}
      onPress={() => void replaceChosen()}
    >
      {label()}
    </Button>
  )
}

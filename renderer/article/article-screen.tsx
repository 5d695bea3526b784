import { FileX } from 'lucide-react'
import { memo } from 'react'

import type { Guid } from '../../shared/article/guid.ts'
import { formatProblem } from '../../shared/message/format-message.ts'
import { goTo } from '../state/navigate.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { EditorPlace, ReaderPlace } from './article-place.tsx'
import { useOpenText } from './use-open-text.ts'

/** One article, open; what changes around it, as the headline while it is typed, does not draw it again. */
export const ArticleScreen = memo(function ArticleScreen({ guid }: { readonly guid: Guid }) {
  const opening = useOpenText(guid)
  if (opening.kind === 'opening') return <div className="article-opening" aria-busy />
  if (opening.kind === 'refused') {
    return (
      <EmptyState
        icon={FileX}
        title={t('editor.gone')}
        text={formatProblem(opening.problem)}
        action={
          <Button onPress={() => goTo({ screen: 'articles' })}>{t('frame.backToArticles')}</Button>
        }
      />
    )
  }
  const { text } = opening
  return text.store.getState().readOnly === 'unknownContent' ? (
    <ReaderPlace text={text} />
  ) : (
    <EditorPlace text={text} />
  )
})

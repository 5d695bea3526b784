import type { ComponentProps } from 'react'

import type { Guid } from '../../shared/article/guid.ts'
import { openArticle } from '../state/navigate.ts'
import { Row } from '../ui/row.tsx'

type Props = Omit<ComponentProps<typeof Row>, 'id'> & {
  readonly article: Guid
  /** Names the row's headline, `<id>-headline`, and its facts, `<id>-facts`. */
  readonly id: string
  readonly isDragged: boolean
}

/** A story as a row of the feed or of a list, open at a double click. */
export function RowItem({ article, id, isDragged, ...rest }: Props) {
  return (
    <Row
      data-article={article}
      data-dragged={isDragged || undefined}
      aria-labelledby={`${id}-headline`}
      aria-describedby={`${id}-facts`}
      onDoubleClick={() => openArticle(article)}
      {...rest}
    />
  )
}

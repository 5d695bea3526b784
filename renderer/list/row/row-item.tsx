/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions --
   a row stays a list item, as readers of the screen expect, and yet takes the focus and the keys */
import type { ComponentProps, Ref } from 'react'

import type { Guid } from '../../../shared/article/guid.ts'
import { openArticle } from '../../state/navigate.ts'

type Props = Omit<ComponentProps<'li'>, 'id'> & {
  readonly article: Guid
  /** Names the row's headline, `<id>-headline`, and its facts, `<id>-facts`. */
  readonly id: string
  /** Whether Tab reaches this row; the arrow keys reach the others. */
  readonly isCurrent: boolean
  readonly isDragged: boolean
  readonly ref: Ref<HTMLLIElement>
}

/** A story as a row of the feed or of a list, whole in the tab order, open at a double click. */
export function RowItem({ article, id, isCurrent, isDragged, children, ...rest }: Props) {
  return (
    <li
      data-article={article}
      data-dragged={isDragged || undefined}
      tabIndex={isCurrent ? 0 : -1}
      aria-labelledby={`${id}-headline`}
      aria-describedby={`${id}-facts`}
      onDoubleClick={() => openArticle(article)}
      {...rest}
    >
      {children}
    </li>
  )
}

import { Clock, Flame, Image, LifeBuoy, ListStart, PencilLine } from 'lucide-react'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'

type Props = {
  readonly head: ArticleHead
  readonly now: Date
  readonly isRecovered: boolean
  readonly isHot: boolean
  readonly isLatest: boolean
}

/** What one should know of an article at a glance; each mark has its word for who cannot see it. */
export function LibraryMarks({ head, now, isRecovered, isHot, isLatest }: Props) {
  const { timezone, datePattern } = useOpenDesk()
  const { embargoedUntil, hasImage } = head.working
  const isEmbargoed = embargoedUntil !== null && new Date(embargoedUntil) > now
  const marks = [
    isRecovered && { name: t('library.isRecovered'), icon: LifeBuoy, kind: 'recovered' },
    hasImage && { name: t('library.hasImage'), icon: Image, kind: 'image' },
    head.isEdited &&
      head.version > 0 && { name: t('library.isEdited'), icon: PencilLine, kind: 'edited' },
    isEmbargoed && {
      name: t('library.embargoedUntil', {
        time: showInstant(embargoedUntil, datePattern, timezone),
      }),
      icon: Clock,
      kind: 'embargo',
    },
    isLatest && { name: t('library.inLatest'), icon: ListStart, kind: 'latest' },
    isHot && { name: t('library.inHot'), icon: Flame, kind: 'hot' },
  ].filter((mark) => mark !== false)
  return (
    <ul className="marks">
      {marks.map(({ name, icon: Icon, kind }) => (
        <li key={kind} className={`mark mark-${kind}`} title={name}>
          <Icon aria-hidden className="mark-icon" />
          <span className="visually-hidden">{name}</span>
        </li>
      ))}
    </ul>
  )
}

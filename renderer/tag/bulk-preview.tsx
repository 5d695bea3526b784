import type { RetagWay } from '../../shared/tag/retag.ts'
import type { RetagPreview } from '../../shared/tag/retagged.ts'
import { t } from '../t.ts'
import { someHeadlines } from './some-headlines.ts'

type Props = {
  readonly preview: RetagPreview
  readonly way: RetagWay
  readonly isChosen: boolean
}

const mostLeft = 5

function linesOf({ preview, way, isChosen }: Props): readonly string[] {
  const { changed, released, same, left } = preview
  const total = changed.count + same + left.length
  if (!isChosen) return [t('tags.bulkAbout', { articles: total })]
  const lines = [t('tags.bulkChanges', { articles: changed.count, names: someHeadlines(changed) })]
  if (released.count > 0) {
    lines.push(t('tags.bulkReleased', { articles: released.count, names: someHeadlines(released) }))
  }
  if (same > 0) lines.push(t(way === 'add' ? 'tags.bulkHave' : 'tags.bulkLack', { articles: same }))
  return lines
}

/** What adding or removing would do, in sentences. */
export function BulkPreview(props: Props) {
  const { left } = props.preview
  return (
    <div className="tag-preview" role="status" aria-label={t('tags.preview')}>
      {linesOf(props).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {left.length > 0 && (
        <>
          <p>{t('tags.bulkLeft', { articles: left.length })}</p>
          <ul className="plain-list">
            {left.slice(0, mostLeft).map(({ guid, headline, reason }) => (
              <li key={guid} className="secondary">
                “{headline.trim() || t('frame.untitled')}” · {t(`tags.left.${reason}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

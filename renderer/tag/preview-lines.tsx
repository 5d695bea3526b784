import type { TagPreview } from '../../shared/tag/tag-preview.ts'
import { t } from '../t.ts'
import { someHeadlines } from './some-headlines.ts'

type Props = {
  readonly preview: TagPreview | null
  /** What is done, before who carries it. */
  readonly first: string
}

/** What an act on a tag changes, in sentences: how many stories, the first of them, those that readers have. */
export function PreviewLines({ preview, first }: Props) {
  return (
    <div className="tag-preview" role="status" aria-label={t('tags.preview')}>
      <p>{first}</p>
      {preview !== null && (
        <p>
          {t('tags.touches', {
            articles: preview.carried.count,
            names: someHeadlines(preview.carried),
          })}
        </p>
      )}
      {preview !== null && preview.both > 0 && (
        <p>{t('tags.touchesBoth', { articles: preview.both })}</p>
      )}
      {preview !== null && preview.released.count > 0 && (
        <p>
          {preview.released.count === preview.carried.count
            ? t('tags.touchesAllReleased', { articles: preview.released.count })
            : t('tags.touchesReleased', {
                articles: preview.released.count,
                names: someHeadlines(preview.released),
              })}
        </p>
      )}
    </div>
  )
}

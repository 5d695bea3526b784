import type { TagId } from '../../shared/tag/tag.ts'
import { ask } from '../desk.ts'
import { loadTags } from '../state/load.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { selectTag } from './select-tag.ts'
import { tellTagDeed } from './tell-tag-deed.ts'

type Props = {
  readonly tag: TagId
  readonly likes: readonly TagId[]
  readonly isWritable: boolean
  readonly onMerge: (other: TagId) => void
}

async function setApart(one: TagId, other: TagId): Promise<void> {
  const deed = await ask('tag.differ', { one, other })
  if (deed === undefined) return
  await loadTags()
  tellTagDeed(deed, t('tags.toldApart'))
}

/** The tags that may be this one under another spelling. */
export function TagLikes({ tag, likes, isWritable, onMerge }: Props) {
  const tags = useDesk((state) => state.tags)
  const alike = tags.filter((count) => likes.includes(count.tag.id))
  if (alike.length === 0) return null
  return (
    <section className="tag-likes" aria-labelledby={`likes-${tag}`}>
      <h2 className="group-title" id={`likes-${tag}`}>
        {t('tags.likes', { count: alike.length })}
      </h2>
      <ul>
        {alike.map(({ tag: other, articles }) => (
          <li key={other.id} className="tag-like">
            <Button variant="quiet" size="small" onPress={() => selectTag(other.id)}>
              {other.name}
            </Button>
            <span className="secondary tabular">{t('tags.inArticles', { articles })}</span>
            {isWritable && (
              <span className="tag-like-acts">
                <Button
                  size="small"
                  aria-label={t('tags.mergeWith', { name: other.name })}
                  onPress={() => onMerge(other.id)}
                >
                  {t('tags.mergeAsks')}
                </Button>
                <Button
                  variant="quiet"
                  size="small"
                  aria-label={t('tags.notTheSameAs', { name: other.name })}
                  onPress={() => void setApart(tag, other.id)}
                >
                  {t('tags.notTheSame')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

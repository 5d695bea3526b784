import { Combine, Trash2 } from 'lucide-react'
import { type Ref, useState } from 'react'

import type { TagCount } from '../../shared/tag/tag-count.ts'
import type { TagId } from '../../shared/tag/tag.ts'
import { useIsWritable } from '../state/open-desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { CommitField } from '../ui/commit-field.tsx'
import { BulkTags } from './bulk-tags.tsx'
import { changeTag } from './change-tag.ts'
import { TagArticles } from './tag-articles.tsx'
import { TagFacts } from './tag-facts.tsx'
import { TagLikes } from './tag-likes.tsx'
import { tagProblem } from './tag-problem.ts'
import type { TagQuestion } from './tag-question.ts'

type Props = {
  readonly count: TagCount
  readonly likes: readonly TagId[]
  readonly nameRef: Ref<HTMLInputElement>
  readonly onAsk: (question: TagQuestion) => void
}

/** A longer name is set smaller, so that more of it is seen in its line. */
const longName = 26

function TagFoot({ count: { tag }, onAsk }: Pick<Props, 'count' | 'onAsk'>) {
  return (
    <footer className="tag-page-foot">
      <Button icon={Combine} onPress={() => onAsk({ kind: 'merge', tag: tag.id, into: null })}>
        {t('tags.mergeInto')}
      </Button>
      <Button variant="danger" icon={Trash2} onPress={() => onAsk({ kind: 'remove', tag: tag.id })}>
        {t('tags.deleteAsks')}
      </Button>
    </footer>
  )
}

/** One tag: all that is known of it, to change, and the articles that carry it. */
export function TagPage({ count, likes, nameRef, onAsk }: Props) {
  const { tag, articles } = count
  const isWritable = useIsWritable()
  const [isBulkOpen, setBulkOpen] = useState(false)
  return (
    <section className="tag-page" aria-label={t('tags.page', { name: tag.name })}>
      <div className="tag-page-scroll">
        <div className={`tag-page-name ${tag.name.length > longName ? 'tag-page-name-long' : ''}`}>
          <CommitField
            label={t('tags.name')}
            isLabelHidden
            value={tag.name}
            isReadOnly={!isWritable}
            inputRef={nameRef}
            check={(name) => (name === tag.name ? null : tagProblem(tag, { name }))}
            describe={(name) =>
              name === tag.name || articles === 0 ? '' : t('tags.renameTouches', { articles })
            }
            onCommit={(name) => void changeTag(tag.id, { name })}
          />
        </div>
        <TagLikes
          tag={tag.id}
          likes={likes}
          isWritable={isWritable}
          onMerge={(other) => onAsk({ kind: 'merge', tag: other, into: tag.id })}
        />
        <TagFacts key={tag.id} count={count} onAsk={onAsk} />
        <div className="tag-page-carriers">
          <h2 className="group-title">{t('tags.carriedBy', { articles })}</h2>
          {isWritable && articles > 0 && (
            <Button variant="quiet" size="small" onPress={() => setBulkOpen(true)}>
              {t('tags.theirTags')}
            </Button>
          )}
        </div>
        <TagArticles tag={tag} />
      </div>
      {isWritable && <TagFoot count={count} onAsk={onAsk} />}
      <BulkTags articles={{ tag: tag.id }} isOpen={isBulkOpen} onClose={() => setBulkOpen(false)} />
    </section>
  )
}

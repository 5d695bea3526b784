import { Trash2 } from 'lucide-react'
import { type Ref, useState } from 'react'

import { showInstant } from '../../shared/instant/show-instant.ts'
import type { TagCount } from '../../shared/tag/tag-count.ts'
import { useIsWritable, useOpenDesk } from '../state/open-desk.ts'
import { operator } from '../state/query-operator.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { CommitField } from '../ui/commit-field.tsx'
import { BulkTags } from './bulk-tags.tsx'
import { removeTag } from './remove-tag.ts'
import { renameTag } from './rename-tag.ts'
import { TagArticles } from './tag-articles.tsx'

type Props = { readonly count: TagCount; readonly nameRef: Ref<HTMLInputElement> }

function TagFacts({ tag, lastUsedAt }: TagCount) {
  const { timezone, datePattern } = useOpenDesk()
  const facts = [
    [t('tags.kind'), t(`tags.kind.${tag.kind}`)],
    [t('tags.slug'), tag.slug],
    tag.aliases.length > 0 && [t('tags.aliases'), tag.aliases.join(', ')],
    tag.topic !== null && [t('tags.topic'), tag.topic],
    lastUsedAt !== null && [t('tags.lastUsed'), showInstant(lastUsedAt, datePattern, timezone)],
  ].filter((fact) => fact !== false)
  return (
    <dl className="facts selectable">
      {facts.map(([name, value]) => (
        <div key={name} className="fact">
          <dt>{name}</dt>
          <dd className="tabular">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** One tag: its name to change, what is known of it, and the articles that carry it. */
export function TagPage({ count, nameRef }: Props) {
  const { tag, articles } = count
  const isWritable = useIsWritable()
  const [isBulkOpen, setBulkOpen] = useState(false)
  return (
    <section className="tag-page" aria-label={t('tags.page', { name: tag.name })}>
      <div className="tag-page-name">
        <CommitField
          label={t('tags.name')}
          isLabelHidden
          value={tag.name}
          isReadOnly={!isWritable}
          inputRef={nameRef}
          check={(name) => (name.trim() === '' ? t('tags.nameMissing') : null)}
          onCommit={(name) => void renameTag(tag.id, name.trim())}
        />
      </div>
      <TagFacts {...count} />
      <div className="tag-page-carriers">
        <h2 className="group-title">{t('tags.carriedBy', { articles })}</h2>
        {isWritable && articles > 0 && (
          <Button variant="quiet" size="small" onPress={() => setBulkOpen(true)}>
            {t('tags.theirTags')}
          </Button>
        )}
      </div>
      <TagArticles tag={tag} />
      {isWritable && (
        <footer className="tag-page-foot">
          <Button variant="danger" icon={Trash2} onPress={() => void removeTag(tag.id)}>
            {t('tags.delete')}
          </Button>
          <span className="secondary">{t('tags.deleteTouches', { articles })}</span>
        </footer>
      )}
      <BulkTags
        articles={{ query: operator('tag', tag.name) }}
        isOpen={isBulkOpen}
        onClose={() => setBulkOpen(false)}
      />
    </section>
  )
}

import { showInstant } from '../../shared/instant/show-instant.ts'
import { tagKinds } from '../../shared/tag/tag-kinds.ts'
import type { TagCount } from '../../shared/tag/tag-count.ts'
import { useIsWritable, useOpenDesk } from '../state/open-desk.ts'
import { t } from '../t.ts'
import { CommitField } from '../ui/commit-field.tsx'
import { Select } from '../ui/select.tsx'
import { changeTag } from './change-tag.ts'
import { TagAliases } from './tag-aliases.tsx'
import { TagNote } from './tag-note.tsx'
import { tagProblem } from './tag-problem.ts'
import type { TagQuestion } from './tag-question.ts'
import { TagTopic } from './tag-topic.tsx'

type Props = {
  readonly count: TagCount
  readonly onAsk: (question: TagQuestion) => void
}

/** What is known of a tag besides its name; each change is on disk at once and can be taken back. */
export function TagFacts({ count: { tag, lastUsedAt }, onAsk }: Props) {
  const { timezone, datePattern } = useOpenDesk()
  const isWritable = useIsWritable()
  return (
    <div className="tag-facts">
      <div className="tag-facts-pair">
        <Select
          label={t('tags.kind')}
          value={tag.kind}
          isDisabled={!isWritable}
          options={tagKinds.map((kind) => ({ value: kind, label: t(`tags.kind.${kind}`) }))}
          onChange={(kind) => void changeTag(tag.id, { kind })}
        />
        <CommitField
          label={t('tags.slug')}
          value={tag.slug}
          isReadOnly={!isWritable}
          check={(slug) => (slug === tag.slug ? null : tagProblem(tag, { slug }))}
          onCommit={(slug) => void changeTag(tag.id, { slug })}
        />
      </div>
      <TagAliases
        tag={tag}
        isWritable={isWritable}
        onSplit={(alias) => onAsk({ kind: 'split', tag: tag.id, alias })}
      />
      <TagTopic tag={tag} isWritable={isWritable} />
      <TagNote tag={tag} isWritable={isWritable} />
      {lastUsedAt !== null && (
        <p className="secondary tabular">
          {t('tags.lastUsed')} {showInstant(lastUsedAt, datePattern, timezone)}
        </p>
      )}
    </div>
  )
}

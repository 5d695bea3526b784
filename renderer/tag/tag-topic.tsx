import type { Tag } from '../../shared/tag/tag.ts'
import { t } from '../t.ts'
import { CommitField } from '../ui/commit-field.tsx'
import { changeTag } from './change-tag.ts'

type Props = { readonly tag: Tag; readonly isWritable: boolean }

const code = /^medtop:\d{8}$/

/** Digits alone are a code too; an empty field means none. */
function codeIn(typed: string): string | null {
  const clean = typed.trim()
  if (clean === '') return null
  return /^\d{8}$/.test(clean) ? `medtop:${clean}` : clean
}

/** The tag's IPTC Media Topic, by its code. */
export function TagTopic({ tag, isWritable }: Props) {
  return (
    <CommitField
      label={t('tags.topic')}
      value={tag.topic ?? ''}
      isReadOnly={!isWritable}
      check={(typed) => {
        const topic = codeIn(typed)
        return topic === null || code.test(topic) ? null : t('tags.topicWrong')
      }}
      describe={() => t('tags.topicHint')}
      onCommit={(typed) => void changeTag(tag.id, { topic: codeIn(typed) })}
    />
  )
}

import { useState } from 'react'

import type { Tag } from '../../shared/tag/tag.ts'
import { t } from '../t.ts'
import { TextField } from '../ui/text-field.tsx'
import { changeTag } from './change-tag.ts'

type Props = { readonly tag: Tag; readonly isWritable: boolean }

/** How and when the tag is used; kept when the field is left. */
export function TagNote({ tag, isWritable }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextField
      label={t('tags.note')}
      rows={2}
      value={typed ?? tag.note}
      isReadOnly={!isWritable}
      onChange={setTyped}
      onBlur={() => {
        if (typed !== null && typed !== tag.note) void changeTag(tag.id, { note: typed })
        setTyped(null)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && typed !== null) setTyped(null)
        else event.continuePropagation()
      }}
    />
  )
}

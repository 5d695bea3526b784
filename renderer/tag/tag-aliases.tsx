import { Split, X } from 'lucide-react'
import { useState } from 'react'

import { splitTagNames } from '../../shared/tag/split-tag-names.ts'
import type { Tag } from '../../shared/tag/tag.ts'
import { t } from '../t.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { changeTag } from './change-tag.ts'

type Props = {
  readonly tag: Tag
  readonly isWritable: boolean
  readonly onSplit: (alias: string) => void
}

/** The other names of a tag: each can go or become a tag of its own, and more can be typed or pasted. */
export function TagAliases({ tag, isWritable, onSplit }: Props) {
  const [typed, setTyped] = useState('')

  function add(): void {
    const names = splitTagNames(typed)
    setTyped('')
    if (names.length > 0) void changeTag(tag.id, { aliases: [...tag.aliases, ...names] })
  }

  return (
    <div className="tag-aliases">
      {tag.aliases.length > 0 && (
        <ul className="tag-chips" aria-label={t('tags.aliases')}>
          {tag.aliases.map((alias) => (
            <li key={alias} className="tag-chip tag-alias">
              <span className="tag-alias-name">{alias}</span>
              {isWritable && (
                <>
                  <IconButton
                    size="small"
                    icon={Split}
                    label={t('tags.splitOff', { alias })}
                    onPress={() => onSplit(alias)}
                  />
                  <IconButton
                    size="small"
                    icon={X}
                    label={t('tags.dropAlias', { alias })}
                    onPress={() =>
                      void changeTag(tag.id, {
                        aliases: tag.aliases.filter((other) => other !== alias),
                      })
                    }
                  />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {isWritable && (
        <TextField
          label={t('tags.addAlias')}
          placeholder={t('tags.addAliasHint')}
          value={typed}
          onChange={setTyped}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add()
            else if (event.key === 'Escape' && typed !== '') setTyped('')
            else event.continuePropagation()
          }}
        />
      )}
    </div>
  )
}

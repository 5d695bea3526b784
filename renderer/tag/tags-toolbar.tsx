import type { Ref } from 'react'

import { tagKinds } from '../../shared/tag/tag-kinds.ts'
import type { Tag } from '../../shared/tag/tag.ts'
import { useIsWritable } from '../state/open-desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { ScreenHeading } from '../ui/screen-heading.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { Select } from '../ui/select.tsx'

export type TagsWish = {
  readonly text: string
  readonly kind: Tag['kind'] | null
  readonly isAlikeOnly: boolean
}

type Props = {
  readonly wish: TagsWish
  readonly onWish: (wish: TagsWish) => void
  /** Tags in the desk, and those that look like another. */
  readonly count: number
  readonly alike: number
  readonly onNew: () => void
  readonly searchRef: Ref<HTMLInputElement>
}

/** What narrows the tags that are shown. */
export function TagsToolbar({ wish, onWish, count, alike, onNew, searchRef }: Props) {
  const isWritable = useIsWritable()
  return (
    <header className="toolbar tags-toolbar">
      <ScreenHeading isHidden>{t('command.view.tags')}</ScreenHeading>
      <SearchField
        label={t('tags.filter')}
        value={wish.text}
        onChange={(text) => onWish({ ...wish, text })}
        inputRef={searchRef}
      />
      <Select
        label={t('tags.filterKind')}
        isLabelHidden
        value={wish.kind ?? 'all'}
        options={[
          { value: 'all', label: t('tags.allKinds') },
          ...tagKinds.map((kind) => ({ value: kind, label: t(`tags.kind.${kind}`) })),
        ]}
        onChange={(kind) => onWish({ ...wish, kind: kind === 'all' ? null : kind })}
      />
      {(alike > 0 || wish.isAlikeOnly) && (
        <Checkbox
          label={t('tags.alike', { count: alike })}
          isSelected={wish.isAlikeOnly}
          onChange={(isAlikeOnly) => onWish({ ...wish, isAlikeOnly })}
        />
      )}
      <span className="toolbar-count tabular" role="status">
        {t('tags.count', { count })}
      </span>
      <Button isDisabled={!isWritable} onPress={onNew}>
        {t('tags.new')}
      </Button>
    </header>
  )
}

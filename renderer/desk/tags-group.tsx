import { useOpenDesk } from '../state/open-desk.ts'
import { t } from '../t.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { CommitField } from '../ui/commit-field.tsx'
import { Select } from '../ui/select.tsx'
import { changeDesk } from './change-desk.ts'
import { checkCount, readCount } from './check-settings.ts'
import { SettingsGroup } from './settings-group.tsx'

/** What tags do for a story: which others stand under it, and whether one of its tags is the main one. */
export function TagsGroup({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { moreAboutCapacity, moreAboutOrder, mainTag } = useOpenDesk()
  return (
    <SettingsGroup title={t('settings.tags')} text={t('settings.tagsText')}>
      <CommitField
        label={t('settings.moreAbout')}
        value={String(moreAboutCapacity)}
        isReadOnly={isReadOnly}
        check={checkCount}
        onCommit={(typed) =>
          void changeDesk({ moreAboutCapacity: readCount(typed) ?? moreAboutCapacity })
        }
      />
      <Select
        label={t('settings.moreAboutOrder')}
        options={[
          { value: 'newest', label: t('settings.moreAboutNewest') },
          { value: 'closest', label: t('settings.moreAboutClosest') },
        ]}
        value={moreAboutOrder}
        isDisabled={isReadOnly}
        description={t('settings.moreAboutOrderText')}
        onChange={(order) => void changeDesk({ moreAboutOrder: order })}
      />
      <Checkbox
        label={t('settings.mainTag')}
        isSelected={mainTag}
        isDisabled={isReadOnly}
        onChange={(isSelected) => void changeDesk({ mainTag: isSelected })}
      />
    </SettingsGroup>
  )
}

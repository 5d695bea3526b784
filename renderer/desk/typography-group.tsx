import { useOpenDesk } from '../state/open-desk.ts'
import { t } from '../t.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { changeDesk } from './change-desk.ts'
import { SettingsGroup } from './settings-group.tsx'

/** Whether the desk's texts get a typesetter's signs as they are written. */
export function TypographyGroup({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { typography } = useOpenDesk()
  return (
    <SettingsGroup title={t('settings.typography')} text={t('settings.typographyText')}>
      <Checkbox
        label={t('settings.typographyOn')}
        isSelected={typography}
        isDisabled={isReadOnly}
        onChange={(isSelected) => void changeDesk({ typography: isSelected })}
      />
    </SettingsGroup>
  )
}

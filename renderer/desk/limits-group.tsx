import type { Limits } from '../../shared/desk/limits.ts'
import { useOpenDesk } from '../state/open-desk.ts'
import { t } from '../t.ts'
import { CommitField } from '../ui/commit-field.tsx'
import { changeDesk } from './change-desk.ts'
import { checkCount, readCount } from './check-settings.ts'
import { SettingsGroup } from './settings-group.tsx'

const names = ['headline', 'slugline', 'lead'] as const satisfies (keyof Limits)[]

/** How long a field should be at most; what is longer is marked as it is written. */
export function LimitsGroup({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { limits } = useOpenDesk()
  return (
    <SettingsGroup title={t('settings.limits')} text={t('settings.limitsText')}>
      {names.map((name) => (
        <CommitField
          key={name}
          label={t(`editor.${name}`)}
          value={limits[name] === null ? '' : String(limits[name])}
          isReadOnly={isReadOnly}
          check={(typed) => (typed.trim() === '' ? null : checkCount(typed))}
          onCommit={(typed) =>
            void changeDesk({ limits: { ...limits, [name]: readCount(typed.trim()) } })
          }
        />
      ))}
    </SettingsGroup>
  )
}

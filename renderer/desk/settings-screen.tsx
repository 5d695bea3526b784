import type { AdSlot } from '../../shared/desk/desk.ts'
import { useIsWritable, useOpenDesk } from '../state/open-desk.ts'
import { useDesk } from '../state/use-desk.ts'
import { useNow } from '../state/use-now.ts'
import { t } from '../t.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { ComboBox } from '../ui/combo-box.tsx'
import { CommitField } from '../ui/commit-field.tsx'
import { ScreenHeading } from '../ui/screen-heading.tsx'
import { Select } from '../ui/select.tsx'
import { BackupsGroup } from './backup/backups-group.tsx'
import { changeDesk } from './change-desk.ts'
import { checkBaseUrl, checkCount, patternExample, readCount } from './check-settings.ts'
import { languageOptions } from './languages.ts'
import { LimitsGroup } from './limits-group.tsx'
import { PeopleSetting } from './people-setting.tsx'
import { PublishGroup } from './publish-group.tsx'
import { PersonGroup } from './person-group.tsx'
import { SectionsSetting } from './sections-setting.tsx'
import { SettingsGroup } from './settings-group.tsx'
import { SnippetsSetting } from './snippets-setting.tsx'
import { TagsGroup } from './tags-group.tsx'
import { useTimezoneOptions } from './timezone-options.ts'
import { TypographyGroup } from './typography-group.tsx'
import { WordsGroup } from './words-group.tsx'

type Props = { readonly isReadOnly: boolean }

function DeskGroup({ isReadOnly }: Props) {
  const { name, language, source } = useOpenDesk()
  const options = languageOptions()
  return (
    <SettingsGroup title={t('settings.desk')} text={t('settings.deskText')}>
      <CommitField
        label={t('settings.name')}
        value={name}
        isReadOnly={isReadOnly}
        check={(typed) => (typed.trim() === '' ? t('welcome.nameMissing') : null)}
        onCommit={(typed) => void changeDesk({ name: typed.trim() })}
      />
      <CommitField
        label={t('settings.source')}
        value={source}
        isReadOnly={isReadOnly}
        describe={() => t('settings.sourceText')}
        onCommit={(typed) => void changeDesk({ source: typed.trim() })}
      />
      <Select
        label={t('welcome.language')}
        options={
          options.some(({ value }) => value === language)
            ? options
            : [...options, { value: language, label: language }]
        }
        value={language}
        isDisabled={isReadOnly}
        onChange={(chosen) => void changeDesk({ language: chosen })}
      />
    </SettingsGroup>
  )
}

function TimeGroup({ isReadOnly }: Props) {
  const desk = useOpenDesk()
  const now = useNow()
  const zones = useTimezoneOptions(desk.timezone)
  return (
    <SettingsGroup title={t('settings.time')} text={t('settings.timeText')}>
      <ComboBox
        label={t('welcome.timezone')}
        options={zones}
        value={desk.timezone}
        isDisabled={isReadOnly}
        onChange={(timezone) => void changeDesk({ timezone })}
      />
      <CommitField
        label={t('settings.datePattern')}
        value={desk.datePattern}
        isReadOnly={isReadOnly}
        check={(typed) =>
          patternExample(typed, now, desk) === null ? t('settings.badPattern') : null
        }
        describe={(typed) =>
          t('settings.patternExample', { example: patternExample(typed, now, desk) ?? '' })
        }
        onCommit={(datePattern) => void changeDesk({ datePattern })}
      />
    </SettingsGroup>
  )
}

function PageGroup({ isReadOnly }: Props) {
  const { wordsPerMinute, baseUrl } = useOpenDesk()
  return (
    <SettingsGroup title={t('settings.pages')} text={t('settings.pagesText')}>
      <CommitField
        label={t('settings.baseUrl')}
        type="url"
        value={baseUrl}
        isReadOnly={isReadOnly}
        check={checkBaseUrl}
        describe={() => t('settings.baseUrlText')}
        onCommit={(typed) => void changeDesk({ baseUrl: typed })}
      />
      <CommitField
        label={t('settings.wordsPerMinute')}
        value={String(wordsPerMinute)}
        isReadOnly={isReadOnly}
        check={checkCount}
        describe={() => t('settings.wordsPerMinuteText')}
        onCommit={(typed) =>
          void changeDesk({ wordsPerMinute: readCount(typed) ?? wordsPerMinute })
        }
      />
    </SettingsGroup>
  )
}

const slots: readonly AdSlot[] = ['afterMoreAbout', 'afterHot', 'afterLatest']

function AdSlotsGroup({ isReadOnly }: Props) {
  const { adSlots } = useOpenDesk()
  return (
    <SettingsGroup title={t('settings.adSlots')} text={t('settings.adSlotsText')}>
      {slots.map((slot) => (
        <Checkbox
          key={slot}
          label={t(`settings.${slot}`)}
          isSelected={adSlots.includes(slot)}
          isDisabled={isReadOnly}
          onChange={(isSelected) =>
            void changeDesk({
              adSlots: slots.filter((other) =>
                other === slot ? isSelected : adSlots.includes(other),
              ),
            })
          }
        />
      ))}
    </SettingsGroup>
  )
}

/** The desk's settings; each takes effect as soon as it is left. */
export function SettingsScreen() {
  const isReadOnly = !useIsWritable()
  const isBackup = useDesk(
    ({ status }) => status?.kind === 'open' && status.readOnlyBecause === 'backup',
  )
  return (
    <div className="page">
      <div className="page-column page-column-wide">
        <ScreenHeading>{t('command.view.settings')}</ScreenHeading>
        <PersonGroup />
        <DeskGroup isReadOnly={isReadOnly} />
        <TimeGroup isReadOnly={isReadOnly} />
        <PageGroup isReadOnly={isReadOnly} />
        <TagsGroup isReadOnly={isReadOnly} />
        <SettingsGroup title={t('settings.sections')} text={t('settings.sectionsText')}>
          <SectionsSetting isReadOnly={isReadOnly} />
        </SettingsGroup>
        <SettingsGroup title={t('settings.people')} text={t('settings.peopleText')}>
          <PeopleSetting isReadOnly={isReadOnly} />
        </SettingsGroup>
        <SettingsGroup title={t('settings.snippets')} text={t('settings.snippetsText')}>
          <SnippetsSetting isReadOnly={isReadOnly} />
        </SettingsGroup>
        <TypographyGroup isReadOnly={isReadOnly} />
        <LimitsGroup isReadOnly={isReadOnly} />
        <WordsGroup isReadOnly={isReadOnly} />
        <AdSlotsGroup isReadOnly={isReadOnly} />
        <PublishGroup isReadOnly={isReadOnly} />
        {!isBackup && <BackupsGroup isReadOnly={isReadOnly} />}
      </div>
    </div>
  )
}

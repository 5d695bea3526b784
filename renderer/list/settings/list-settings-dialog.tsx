import { useId } from 'react'

import { settingsOf } from '../../../shared/list/settings-of.ts'
import { titleOf } from '../../../shared/list/title-of.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ListSettingsForm } from './list-settings-form.tsx'
import { listStore, useListState, useShownLists, viewNamed } from '../list-state.ts'
import { newSettings } from './new-settings.ts'
import { changeList, createList } from './setting-acts.ts'

function close(): void {
  listStore.setState({ settled: null })
}

/** How a list is filled and shown; for a list that is being made, also what kind it is. */
export function ListSettingsDialog() {
  const settled = useListState((state) => state.settled)
  const list = viewNamed(useShownLists(), settled?.list ?? '')?.list
  const formId = useId()
  const isNew = settled?.list === null
  const title = list === undefined ? t('list.new') : t('list.settingsOf', { list: titleOf(list) })
  return (
    <Dialog
      title={title}
      isOpen={isNew || list !== undefined}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {t(isNew ? 'list.create' : 'list.saveSettings')}
          </Button>
        </>
      }
    >
      <ListSettingsForm
        key={settled?.list}
        id={formId}
        kind={list?.kind ?? 'byHand'}
        name={list?.name ?? null}
        settings={list === undefined ? newSettings : settingsOf(list)}
        onSave={async (kind, settings) => {
          const isSaved =
            list === undefined
              ? await createList(kind, settings)
              : await changeList(list.name, settings)
          if (isSaved) close()
        }}
      />
    </Dialog>
  )
}

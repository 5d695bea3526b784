import type { ReactNode } from 'react'

import type { ImportOutcome } from '../../shared/import/import-plan.ts'
import type { Importing } from '../state/page-state.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Progress } from '../ui/progress.tsx'
import { cancelImport, closeImport, runImport, takeBack } from './import-files.ts'
import { ImportPlaces } from './import-places.tsx'
import { bringsSomething, ImportPlanView } from './import-plan-view.tsx'
import { outcomeSentence } from './outcome-sentence.ts'

/** An import from looking at its files to what came of it. */
export function ImportDialog() {
  const importing = useDesk((state) => state.importing)
  const isBusy = importing.kind === 'looking' || importing.kind === 'running'
  return (
    <Dialog
      title={t('import.title')}
      isOpen={importing.kind !== 'none'}
      onClose={isBusy ? cancelImport : closeImport}
      actions={<Actions importing={importing} />}
    >
      {bodyOf(importing)}
    </Dialog>
  )
}

function bodyOf(importing: Importing): ReactNode {
  switch (importing.kind) {
    case 'none':
      return null
    case 'looking':
      return <Progress label={t('import.looking')} value={null} />
    case 'plan':
      return <ImportPlanView plan={importing.plan} />
    case 'running': {
      const { done, plan } = importing
      const of = { done: Math.min(done, plan.items), total: plan.items }
      return (
        <Progress
          label={t('import.running')}
          value={done}
          max={plan.items}
          valueLabel={t('import.progress', of)}
        />
      )
    }
    case 'ended':
      return <Ended {...importing.outcome} />
  }
}

function Ended(outcome: ImportOutcome) {
  const { failed, failures, lacks, notes, copy } = outcome.report
  return (
    <>
      <p>{outcomeSentence(outcome)}</p>
      {copy === 'restored' && !outcome.isCancelled && (
        <p className="import-about">{t('import.restored')}</p>
      )}
      <ImportPlaces title={t('import.failed', { failed })} places={failures} />
      <ImportPlaces title={t('import.lacks', { count: lacks.count })} places={lacks} />
      <ImportPlaces title={t('import.notes', { count: notes.count })} places={notes} />
    </>
  )
}

function Actions({ importing }: { readonly importing: Importing }) {
  if (importing.kind === 'looking' || importing.kind === 'running') {
    return <Button onPress={cancelImport}>{t('ui.cancel')}</Button>
  }
  if (importing.kind === 'plan') {
    const { plan } = importing
    if (!bringsSomething(plan)) return <Button onPress={closeImport}>{t('ui.close')}</Button>
    return (
      <>
        <Button onPress={closeImport}>{t('ui.cancel')}</Button>
        <Button variant="primary" autoFocus onPress={() => void runImport(plan)}>
          {t('import.run')}
        </Button>
      </>
    )
  }
  const undo = importing.kind === 'ended' ? importing.outcome.undo : null
  return (
    <>
      {undo !== null && (
        <Button
          onPress={() => {
            closeImport()
            void takeBack(undo)
          }}
        >
          {t('import.undo')}
        </Button>
      )}
      <Button onPress={closeImport}>{t('ui.close')}</Button>
    </>
  )
}

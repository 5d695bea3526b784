import { FolderSearch } from 'lucide-react'
import { useState } from 'react'
import { Form } from 'react-aria-components'

import { ask } from '../desk.ts'
import { type PageState, pageStore } from '../state/page-state.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { Progress } from '../ui/progress.tsx'
import { ScreenHeading } from '../ui/screen-heading.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { ExportReportView } from './export-report-view.tsx'
import { runExport } from './run-export.ts'

async function chooseFolder(): Promise<void> {
  const out = await ask('export.chooseFolder', {})
  if (out !== undefined && out !== null) wish({ out })
}

function wish(change: Partial<PageState['exportWish']>): void {
  pageStore.setState(({ exportWish }) => ({ exportWish: { ...exportWish, ...change } }))
}

function formats() {
  return (['html', 'rss', 'atom', 'jsonfeed'] as const).map((value) => ({
    value,
    label: t(`export.${value}`),
  }))
}

function ExportForm({ isRunning }: { readonly isRunning: boolean }) {
  const { format, out, query, guids } = useDesk((state) => state.exportWish)
  const [isAsked, setAsked] = useState(false)
  return (
    <Form
      className="form export-form"
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (out.trim() !== '') void runExport()
      }}
    >
      <Select
        label={t('export.format')}
        options={formats()}
        value={format}
        isDisabled={isRunning}
        onChange={(value) => wish({ format: value })}
      />
      <div className="export-folder">
        <TextField
          label={t('export.folder')}
          value={out}
          isDisabled={isRunning}
          description={t('export.folderText')}
          problem={isAsked && out.trim() === '' ? t('export.folderMissing') : null}
          onChange={(value) => wish({ out: value })}
        />
        <Button icon={FolderSearch} isDisabled={isRunning} onPress={() => void chooseFolder()}>
          {t('export.choose')}
        </Button>
      </div>
      {guids === null ? (
        <TextField
          label={t('export.query')}
          value={query}
          isDisabled={isRunning}
          placeholder={t('export.queryPlaceholder')}
          description={t('export.queryText')}
          onChange={(value) => wish({ query: value })}
        />
      ) : (
        <div className="export-chosen">
          <p>{t('export.chosen', { count: guids.length })}</p>
          <Button isDisabled={isRunning} onPress={() => wish({ guids: null })}>
            {t('export.bySearch')}
          </Button>
        </div>
      )}
      <div className="form-actions export-actions">
        <Button variant="primary" size="large" type="submit" isDisabled={isRunning}>
          {t('export.run')}
        </Button>
      </div>
    </Form>
  )
}

function ExportOutcome() {
  const run = useDesk((state) => state.exportRun)
  if (run.kind === 'none') return null
  if (run.kind === 'ended') return <ExportReportView report={run.report} />
  const { progress } = run
  return (
    <div className="export-running">
      <Progress
        label={t('export.running')}
        value={progress?.done ?? null}
        max={progress?.total ?? 1}
        {...(progress !== null && { valueLabel: t('export.progress', progress) })}
      />
      <Button onPress={() => void ask('export.cancel', {})}>{t('ui.cancel')}</Button>
    </div>
  )
}

/** The Export screen: what to write where, how far it is, and what came of it. */
export function ExportScreen() {
  const isRunning = useDesk((state) => state.exportRun.kind === 'running')
  return (
    <div className="page">
      <div className="page-column">
        <ScreenHeading>{t('command.view.export')}</ScreenHeading>
        <p className="page-lead">{t('export.text')}</p>
        <ExportForm isRunning={isRunning} />
        <div className="export-outcome" aria-live="polite">
          <ExportOutcome />
        </div>
      </div>
    </div>
  )
}

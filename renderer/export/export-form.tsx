import { FolderSearch } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Form } from 'react-aria-components'

import type { OfferedFormat } from '../../shared/export/destination.ts'
import { ask } from '../desk.ts'
import { type PageState, pageStore } from '../state/page-state.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { formatTitle } from './format-title.ts'
import { runExport } from './run-export.ts'

async function chooseFolder(): Promise<void> {
  const out = await ask('export.chooseFolder', {})
  if (out !== undefined && out !== null) wish({ out })
}

function wish(change: Partial<PageState['exportWish']>): void {
  pageStore.setState(({ exportWish }) => ({ exportWish: { ...exportWish, ...change } }))
}

const audiences = {
  readers: 'export.forReaders',
  systems: 'export.forSystems',
  desk: 'export.forDesk',
} as const

/** A copy of the desk holds everything, so what was chosen for another format is let go. */
function chooseFormat(format: string, formats: readonly OfferedFormat[]): void {
  const isWhole = formats.find(({ id }) => id === format)?.audience === 'desk'
  wish({ format, ...(isWhole && { query: '', guids: null, isOnlyNew: false }) })
}

function useFormats(): readonly OfferedFormat[] {
  const [formats, setFormats] = useState<readonly OfferedFormat[]>([])
  useEffect(() => {
    void ask('export.formats', {}).then((answer) => answer !== undefined && setFormats(answer))
  }, [])
  return formats
}

/** What to write where. */
export function ExportForm({ isRunning }: { readonly isRunning: boolean }) {
  const { format, out, isOnlyNew, guids } = useDesk((state) => state.exportWish)
  const formats = useFormats()
  const [isAsked, setAsked] = useState(false)
  const chosen = formats.find(({ id }) => id === format)
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
        options={formats.map(({ id }) => ({ value: id, label: formatTitle(id) }))}
        value={format}
        isDisabled={isRunning}
        {...(chosen !== undefined && {
          description: t(audiences[chosen.audience]),
        })}
        onChange={(value) => chooseFormat(value, formats)}
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
      {chosen?.audience !== 'desk' && <WhichArticles isRunning={isRunning} />}
      {chosen?.audience !== 'desk' && guids === null && (
        <Checkbox
          label={t('export.onlyNew')}
          isSelected={isOnlyNew}
          isDisabled={isRunning}
          onChange={(isSelected) => wish({ isOnlyNew: isSelected })}
        />
      )}
      <div className="form-actions export-actions">
        <Button variant="primary" size="large" type="submit" isDisabled={isRunning}>
          {t('export.run')}
        </Button>
      </div>
    </Form>
  )
}

function WhichArticles({ isRunning }: { readonly isRunning: boolean }) {
  const { query, guids } = useDesk((state) => state.exportWish)
  if (guids === null) {
    return (
      <TextField
        label={t('export.query')}
        value={query}
        isDisabled={isRunning}
        placeholder={t('export.queryPlaceholder')}
        description={t('export.queryText')}
        onChange={(value) => wish({ query: value })}
      />
    )
  }
  return (
    <div className="export-chosen">
      <p>{t('export.chosen', { count: guids.length })}</p>
      <Button isDisabled={isRunning} onPress={() => wish({ guids: null })}>
        {t('export.bySearch')}
      </Button>
    </div>
  )
}

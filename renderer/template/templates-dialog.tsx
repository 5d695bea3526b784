import { FileText, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button as RowButton } from 'react-aria-components'

import type { Template, TemplateHead } from '../../shared/template/template.ts'
import { ask } from '../desk.ts'
import { openArticle, showOverlay } from '../state/navigate.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { IconButton } from '../ui/icon-button.tsx'

async function use(template: TemplateHead): Promise<void> {
  const guid = await ask('template.use', { id: template.id })
  if (guid === undefined) return
  showOverlay(null)
  openArticle(guid)
}

function Templates() {
  const [templates, setTemplates] = useState<readonly TemplateHead[] | null>(null)
  const [removed, setRemoved] = useState<Template | null>(null)

  async function load(): Promise<void> {
    setTemplates((await ask('template.all', {})) ?? [])
  }

  useEffect(() => {
    void ask('template.all', {}).then((found) => setTemplates(found ?? []))
  }, [])

  async function remove({ id }: TemplateHead): Promise<void> {
    const gone = await ask('template.remove', { id })
    if (gone === undefined) return
    setRemoved(gone)
    await load()
  }

  async function putBack(template: Template): Promise<void> {
    await ask('template.restore', template)
    setRemoved(null)
    await load()
  }

  if (templates === null) return null
  return (
    <>
      {templates.length === 0 ? (
        <EmptyState icon={FileText} title={t('template.none')} text={t('template.noneText')} />
      ) : (
        <ul className="template-list" aria-label={t('template.title')}>
          {templates.map((template) => (
            <TemplateRow key={template.id} template={template} onRemove={remove} />
          ))}
        </ul>
      )}
      {/* A toast could not be reached beneath the dialog. */}
      <div className="template-removed" role="status">
        {removed !== null && (
          <>
            {t('template.removed', { name: removed.name })}
            <Button size="small" autoFocus onPress={() => void putBack(removed)}>
              {t('ui.undo')}
            </Button>
          </>
        )}
      </div>
    </>
  )
}

type RowProps = {
  readonly template: TemplateHead
  readonly onRemove: (template: TemplateHead) => Promise<void>
}

function TemplateRow({ template, onRemove }: RowProps) {
  return (
    <li className="template-row">
      <RowButton className="template" onPress={() => void use(template)}>
        <span className="template-name">{template.name}</span>
        <span className="secondary">{template.headline}</span>
      </RowButton>
      <IconButton
        icon={X}
        label={t('template.remove', { name: template.name })}
        onPress={() => void onRemove(template)}
      />
    </li>
  )
}

/** The desk's templates, one of which a new article begins as. */
export function TemplatesDialog() {
  const isOpen = useDesk((state) => state.overlay === 'templates')
  return (
    <Dialog
      title={t('template.title')}
      isOpen={isOpen}
      width="narrow"
      onClose={() => showOverlay(null)}
      actions={<Button onPress={() => showOverlay(null)}>{t('ui.close')}</Button>}
    >
      <Templates />
    </Dialog>
  )
}

import type { Editor } from '@tiptap/core'
import { History } from 'lucide-react'
import { useState } from 'react'

import { ask } from '../desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { CompareDialog } from './compare-dialog.tsx'
import type { OpenText } from './open-text.ts'
import { restoreVersion } from './restore-version.ts'
import { useText } from './use-open-text.ts'
import { useVersionLines } from './use-version-lines.ts'
import { VersionRow } from './version-row.tsx'

type Props = {
  readonly text: OpenText
  /** Null for a body that an editor could not hold whole; then nothing can be restored into it. */
  readonly editor: Editor | null
}

/** Every version the article was released as, to compare and to bring back. */
export function VersionsTab({ text, editor }: Props) {
  const lines = useVersionLines(text)
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  const { version: current, isEdited } = useText(text, ({ standing }) => standing)
  const [compared, setCompared] = useState<number | null>(null)

  if (lines === null) return null
  if (lines.length === 0) {
    return <EmptyState icon={History} title={t('versions.none')} text={t('versions.noneText')} />
  }
  async function restore(target: Editor, version: number): Promise<void> {
    setCompared(null)
    const found = await ask('article.version', { guid: text.guid, version })
    if (found !== undefined && !target.isDestroyed) restoreVersion(text, target, found)
  }
  const onRestore =
    editor === null || isReadOnly ? null : (version: number) => void restore(editor, version)
  return (
    <>
      <div className="version-working">
        <div>
          <h2 className="version-name">{t('versions.workingCopy')}</h2>
          <p className="secondary">
            {t(isEdited ? 'versions.workingEdited' : 'versions.workingSame', { version: current })}
          </p>
        </div>
        <Button
          size="small"
          aria-label={t('versions.compareLast')}
          onPress={() => setCompared(current)}
        >
          {t('versions.compare')}
        </Button>
      </div>
      <ol className="version-list" aria-label={t('versions.list')}>
        {lines.map((line) => (
          <VersionRow
            key={line.version}
            line={line}
            onCompare={setCompared}
            onRestore={onRestore}
          />
        ))}
      </ol>
      {compared !== null && (
        <CompareDialog
          text={text}
          lines={lines}
          first={compared}
          onClose={() => setCompared(null)}
          onRestore={onRestore}
        />
      )}
    </>
  )
}

import type { Editor } from '@tiptap/core'
import { History } from 'lucide-react'
import { useState } from 'react'

import type { VersionName } from '../../../shared/article/version-name.ts'
import { ask } from '../../desk.ts'
import { useNow } from '../../state/use-now.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { CompareDialog } from './compare-dialog.tsx'
import { KeepVersion } from './keep-version.tsx'
import type { OpenText } from '../open-text.ts'
import { restoreVersion } from './restore-version.ts'
import { ScheduleBadge } from '../act/schedule-badge.tsx'
import { useText } from '../use-open-text.ts'
import { useVersionLines } from './use-version-lines.ts'
import { keyOf } from './version-facts.ts'
import { VersionRow } from './version-row.tsx'

type Props = {
  readonly text: OpenText
  /** Null for a body that an editor could not hold whole; then nothing can be restored into it. */
  readonly editor: Editor | null
}

/** Every version the article was released or kept as, to compare and to bring back. */
export function VersionsTab({ text, editor }: Props) {
  const lines = useVersionLines(text)
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  const { version: current, isEdited, scheduled } = useText(text, ({ standing }) => standing)
  const now = useNow()
  const [compared, setCompared] = useState<VersionName | null>(null)

  if (lines === null) return null
  if (lines.length === 0) {
    return (
      <>
        <ScheduleBadge scheduled={scheduled} now={now} />
        {!isReadOnly && <KeepVersion text={text} />}
        <EmptyState icon={History} title={t('versions.none')} text={t('versions.noneText')} />
      </>
    )
  }
  async function restore(target: Editor, name: VersionName): Promise<void> {
    setCompared(null)
    const found = await ask('article.version', { guid: text.guid, name })
    if (found !== undefined && !target.isDestroyed)
      restoreVersion(text, target, { name, content: found })
  }
  const onRestore =
    editor === null || isReadOnly ? null : (name: VersionName) => void restore(editor, name)
  return (
    <>
      <div className="version-working">
        <div>
          <h2 className="version-name">{t('versions.workingCopy')}</h2>
          <p className="secondary">
            {current === 0
              ? t('versions.workingFirst')
              : t(isEdited ? 'versions.workingEdited' : 'versions.workingSame', {
                  version: current,
                })}
          </p>
          <ScheduleBadge scheduled={scheduled} now={now} />
        </div>
        {lines[0] !== undefined && (
          <Button
            size="small"
            aria-label={t('versions.compareLast')}
            onPress={() => setCompared(lines[0]?.name ?? null)}
          >
            {t('versions.compare')}
          </Button>
        )}
      </div>
      {!isReadOnly && <KeepVersion text={text} />}
      <ol className="version-list" aria-label={t('versions.list')}>
        {lines.map((line) => (
          <VersionRow
            key={keyOf(line.name)}
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

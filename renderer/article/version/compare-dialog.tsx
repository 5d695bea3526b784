import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'

import type { Content } from '../../../shared/article/content.ts'
import type { VersionLine } from '../../../shared/article/version-line.ts'
import type { VersionName } from '../../../shared/article/version-name.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { ChangesView } from './changes-view.tsx'
import type { OpenText } from '../open-text.ts'
import { type Reading, useVersion } from './use-version.ts'
import { keyOf, nameOf, type VersionKey, versionLabel, versionName } from './version-facts.ts'

type Props = {
  readonly text: OpenText
  readonly lines: readonly VersionLine[]
  /** The version to compare the working copy with at first. */
  readonly first: VersionName
  readonly onClose: () => void
  readonly onRestore: ((name: VersionName) => void) | null
}

type Side = 'working' | VersionKey

/** Any two versions of the article, or one and its working copy, as one marked text. */
export function CompareDialog({ text, lines, first, onClose, onRestore }: Props) {
  const desk = useOpenDesk()
  const [before, setBefore] = useState<Side>(keyOf(first))
  const [after, setAfter] = useState<Side>('working')
  const older = useVersion(text, nameOf(before))
  const newer = useVersion(text, nameOf(after))
  // What is typed stands still under a dialog.
  const [working] = useState(() => text.content)
  const options = [
    { value: 'working', label: t('versions.workingCopy') } as const,
    ...lines.map((line) => ({
      value: keyOf(line.name),
      label: versionLabel(line, desk),
    })),
  ]
  const restorable = nameOf(before)
  return (
    <Dialog
      title={t('versions.title')}
      isOpen
      onClose={onClose}
      width="wide"
      actions={
        <>
          {onRestore !== null && restorable !== null && (
            <>
              <p className="compare-promise">{t('versions.restoreText')}</p>
              <Button isDisabled={older.kind !== 'read'} onPress={() => onRestore(restorable)}>
                {t('versions.restoreVersion', { name: versionName(restorable) })}
              </Button>
            </>
          )}
          <Button onPress={onClose}>{t('ui.close')}</Button>
        </>
      }
    >
      <div className="compare-sides">
        <Select
          label={t('versions.before')}
          options={options}
          value={before}
          onChange={setBefore}
        />
        <Select label={t('versions.after')} options={options} value={after} onChange={setAfter} />
      </div>
      <Sides
        before={before === 'working' ? working : older}
        after={after === 'working' ? working : newer}
      />
    </Dialog>
  )
}

function Sides({ before, after }: Record<'before' | 'after', Content | Reading>) {
  const one = contentOf(before)
  const other = contentOf(after)
  if (typeof one === 'string') return <Unread reason={one} />
  if (typeof other === 'string') return <Unread reason={other} />
  if (one === null || other === null) return null
  return <ChangesView before={one} after={other} />
}

function Unread({ reason }: { readonly reason: string }) {
  return (
    <Banner icon={TriangleAlert} tone="danger">
      {reason}
    </Banner>
  )
}

/** The content; null while it is read, and the reason when it cannot be. */
function contentOf(side: Content | Reading): Content | string | null {
  if (!('kind' in side)) return side
  if (side.kind === 'reading') return null
  return side.kind === 'failed' ? side.reason : side.content
}

import { useState } from 'react'

import type { ReleaseAct } from '../../shared/article/release-act.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { FindingList } from './finding-list.tsx'
import type { OpenText } from './open-text.ts'
import { blockingFindings, plainWish, releaseAs } from './text-acts.ts'

/** The acts that ask for a note to editors first. */
export type NotedAct = Exclude<ReleaseAct, 'publish'>

type Props = {
  readonly text: OpenText
  readonly act: NotedAct
  readonly onClose: () => void
  readonly onJump: (field: Parameters<typeof FindingList>[0]['findings'][number]['field']) => void
}

// What may be sent as it stands is put there; the rest only shows what belongs there.
const isPrefilled = (act: NotedAct): boolean => act === 'correct' || act === 'refile'

/** Asks for the note that a correction, hold or kill must carry, then releases it. */
export function ActDialog({ text, act, onClose, onJump }: Props) {
  const [note, setNote] = useState(isPrefilled(act) ? t(`act.note.${act}`) : '')
  const [isBusy, setBusy] = useState(false)
  const findings = blockingFindings(text, plainWish(act, note))
  const isFit = note.trim() !== t(`act.note.${act}`)

  async function go(): Promise<void> {
    setBusy(true)
    const released = await releaseAs(text, plainWish(act, note.trim()))
    setBusy(false)
    if (released !== undefined) onClose()
  }

  return (
    <Dialog
      title={t(`act.title.${act}`)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button
            variant={act === 'kill' || act === 'hold' ? 'danger' : 'primary'}
            isDisabled={isBusy || !isFit || findings.length > 0}
            onPress={() => void go()}
          >
            {t(`act.go.${act}`)}
          </Button>
        </>
      }
    >
      <div className="form">
        <p>{t(`act.text.${act}`)}</p>
        <TextField
          label={t('editor.edNote')}
          value={note}
          onChange={setNote}
          rows={4}
          placeholder={t(`act.note.${act}`)}
          description={t('editor.edNoteText')}
          // The note is what the dialog is for.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
        />
        {findings.length > 0 && <FindingList findings={findings} onJump={onJump} />}
      </div>
    </Dialog>
  )
}

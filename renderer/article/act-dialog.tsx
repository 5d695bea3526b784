import { useState } from 'react'

import type { ReleaseAct } from '../../shared/article/release.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { FindingList } from './finding-list.tsx'
import type { OpenText } from './open-text.ts'
import { blockingFindings, releaseAs } from './text-acts.ts'

/** The acts that ask for a note to editors first. */
export type NotedAct = Exclude<ReleaseAct, 'publish'>

type Props = {
  readonly text: OpenText
  readonly act: NotedAct
  readonly onClose: () => void
  readonly onJump: (field: Parameters<typeof FindingList>[0]['findings'][number]['field']) => void
}

const words = {
  correct: {
    title: 'editor.correctTitle',
    text: 'editor.correctText',
    placeholder: 'editor.correctNote',
    go: 'editor.releaseCorrection',
  },
  hold: {
    title: 'editor.holdTitle',
    text: 'editor.holdText',
    placeholder: 'editor.holdNote',
    go: 'editor.holdStory',
  },
  kill: {
    title: 'editor.killTitle',
    text: 'editor.killText',
    placeholder: 'editor.killNote',
    go: 'editor.killStory',
  },
} as const

// A correction that does not call itself one, or only its empty form, tells nobody anything.
function isFitNote(act: NotedAct, note: string): boolean {
  if (act !== 'correct') return note.trim() !== ''
  return note.includes('CORRECTION') && note.trim() !== t('editor.correctNote')
}

/** Asks for the note that a correction, hold or kill must carry, then releases it. */
export function ActDialog({ text, act, onClose, onJump }: Props) {
  const [note, setNote] = useState(act === 'correct' ? t('editor.correctNote') : '')
  const [isBusy, setBusy] = useState(false)
  const findings = blockingFindings(text, act, note).filter(({ rule }) => rule !== 'noEdNote')
  const isFit = isFitNote(act, note)

  async function go(): Promise<void> {
    setBusy(true)
    const released = await releaseAs(text, act, note.trim())
    setBusy(false)
    if (released !== undefined) onClose()
  }

  return (
    <Dialog
      title={t(words[act].title)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button
            variant={act === 'correct' ? 'primary' : 'danger'}
            isDisabled={isBusy || !isFit || findings.length > 0}
            onPress={() => void go()}
          >
            {t(words[act].go)}
          </Button>
        </>
      }
    >
      <div className="form">
        <p>{t(words[act].text)}</p>
        <TextField
          label={t('editor.edNote')}
          value={note}
          onChange={setNote}
          rows={4}
          placeholder={act === 'correct' ? '' : t(words[act].placeholder)}
          description={
            act === 'correct' && !isFit ? t('editor.correctNoteProblem') : t('editor.edNoteText')
          }
          // The note is what the dialog is for.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
        />
        {findings.length > 0 && <FindingList findings={findings} onJump={onJump} />}
      </div>
    </Dialog>
  )
}

import { useEffect, useState } from 'react'

import { noticeFromNote } from '../../../shared/article/notice-from-note.ts'
import type { ReleaseAct } from '../../../shared/article/release-act.ts'
import type { Finding } from '../../../shared/article/release-checks.ts'
import type { ReleaseWish } from '../../../shared/article/release-wish.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { EmbargoReason } from './embargo-reason.tsx'
import { FindingList } from './finding-list.tsx'
import { type Notice, NoticeAsk } from './notice-ask.tsx'
import type { OpenText } from '../open-text.ts'
import { refreshText } from '../open-texts.ts'
import { ReplacementField } from '../find/replacement-field.tsx'
import { findingsOf, plainWish, releaseAs } from './text-acts.ts'
import { useText } from '../use-open-text.ts'

/** The acts that ask for a note to editors first. */
export type NotedAct = Exclude<ReleaseAct, 'publish'>
/** The acts that ask something before they are done. */
export type AskedAct = NotedAct | 'schedule'

type Props = {
  readonly text: OpenText
  readonly act: NotedAct
  readonly onClose: () => void
  readonly onJump: (finding: Finding) => void
}

// What may be sent as it stands is put there; the rest only shows what belongs there.
const isPrefilled = (act: NotedAct): boolean => act !== 'update' && act !== 'kill'
const isTold = (act: NotedAct): boolean => act === 'correct' || act === 'update'

/** Draws again when main, which alone compares, says whether the text differs from the last version. */
function useIsEdited(text: OpenText): void {
  useText(text, ({ standing }) => standing.isEdited)
  useEffect(() => {
    void text.flush().then(() => refreshText(text))
  }, [text])
}

/** Asks for what an act on a released story must carry, then releases it. */
export function ActDialog({ text, act, onClose, onJump }: Props) {
  const { headline } = text.store.getState().fields
  const template = t(`act.note.${act}`, { headline })
  const [note, setNote] = useState(isPrefilled(act) ? template : '')
  const [notice, setNotice] = useState<Notice | null>(null)
  const [embargoReason, setEmbargoReason] = useState('')
  const [isBusy, setBusy] = useState(false)
  useIsEdited(text)

  const wish: ReleaseWish = {
    ...plainWish(act, note.trim()),
    embargoReason: embargoReason.trim(),
    notice: notice === null ? null : { ...notice, text: notice.text.trim() },
  }
  const findings = findingsOf(text, wish)
  const isEmbargoed = findingsOf(text, plainWish(act)).some(({ rule }) => rule === 'embargoed')
  const blocking = findings.filter(({ severity }) => severity === 'blocks')
  // The dialog's own fields say what they need themselves.
  const ofText = blocking.filter(({ field, rule }) => field !== 'edNote' && rule !== 'embargoed')
  const warnings = findings.filter(({ severity }) => severity === 'warns')
  const isFit = note.trim() !== template && wish.notice?.text !== '' && blocking.length === 0

  async function go(): Promise<void> {
    setBusy(true)
    const released = await releaseAs(text, wish)
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
            isDisabled={isBusy || !isFit}
            onPress={() => void go()}
          >
            {t(`act.go.${act}`)}
          </Button>
        </>
      }
    >
      <div className="form">
        <p>{t(`act.text.${act}`)}</p>
        {ofText.length > 0 && <FindingList findings={ofText} onJump={onJump} />}
        <TextField
          label={t('editor.edNote')}
          value={note}
          onChange={setNote}
          rows={4}
          placeholder={template}
          description={t('editor.edNoteText')}
          problem={
            findings.some(({ rule }) => rule === 'notCalledCorrection') ? t('act.notCalled') : null
          }
          // The note is what the dialog is for.
          autoFocus
        />
        {isEmbargoed && <EmbargoReason value={embargoReason} onChange={setEmbargoReason} />}
        {isTold(act) && (
          <NoticeAsk
            notice={notice}
            suggested={{
              kind: act === 'correct' ? 'correction' : 'update',
              text: note.trim() === template ? '' : noticeFromNote(note),
              place: 'top',
            }}
            onChange={setNotice}
          />
        )}
        {act === 'kill' && (
          <ReplacementField
            killed={text.guid}
            onChoose={({ guid, released, working }) => {
              const by = (released ?? working).headline
              const named = t('act.replacementNote', { headline: by, guid })
              setNote((written) => `${written.trim()}\n${named}`.trim())
            }}
          />
        )}
        {warnings.length > 0 && (
          <section>
            <h3 className="group-title">{t('act.warnings')}</h3>
            <FindingList findings={warnings} onJump={onJump} />
          </section>
        )}
      </div>
    </Dialog>
  )
}

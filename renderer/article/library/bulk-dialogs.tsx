import { memo, useState } from 'react'
import { useStore } from 'zustand'

import type { SectionId } from '../../../shared/desk/desk.ts'
import type { ManyChange } from '../../../shared/library/many-change.ts'
import { formatProblem } from '../../../shared/message/format-message.ts'
import { languageOptions } from '../../desk/languages.ts'
import { BulkTags } from '../../tag/bulk-tags.tsx'
import { useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { bulkStore, type Target } from './bulk-store.ts'
import { DeleteDialog } from './delete-dialog.tsx'
import { changeMany } from './change-many.ts'

type AskProps = { readonly target: Target; readonly onClose: () => void }

function close(): void {
  bulkStore.setState({ asked: null })
}

function useGo({ target, onClose }: AskProps) {
  return (change: ManyChange) => {
    onClose()
    void changeMany(target, change)
  }
}

const noSection = 'none'

function SectionDialog(props: AskProps) {
  const { sections } = useOpenDesk()
  const [chosen, setChosen] = useState(sections[0] ? `section ${sections[0].id}` : noSection)
  const go = useGo(props)
  const options = [
    ...sections.map(({ id, name }) => ({ value: `section ${id}`, label: name })),
    { value: noSection, label: t('library.noSection') },
  ]
  const section: SectionId | null =
    sections.find(({ id }) => chosen === `section ${id}`)?.id ?? null
  return (
    <Dialog
      title={t('library.sectionTitle', { count: props.target.guids.length })}
      width="narrow"
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" onPress={() => go({ kind: 'section', section })}>
            {t('library.setSectionGo')}
          </Button>
        </>
      }
    >
      <Select label={t('library.section')} options={options} value={chosen} onChange={setChosen} />
    </Dialog>
  )
}

function LanguageDialog(props: AskProps) {
  const { language: own } = useOpenDesk()
  const known = languageOptions()
  const [language, setLanguage] = useState(
    known.find(({ value }) => value === own)?.value ?? known[0].value,
  )
  const go = useGo(props)
  return (
    <Dialog
      title={t('library.languageTitle', { count: props.target.guids.length })}
      width="narrow"
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" onPress={() => go({ kind: 'language', language })}>
            {t('library.setLanguageGo')}
          </Button>
        </>
      }
    >
      <Select
        label={t('library.language')}
        options={known}
        value={language}
        onChange={setLanguage}
      />
    </Dialog>
  )
}

type NoteProps = AskProps & { readonly act: 'hold' | 'kill' }

function NoteDialog({ act, ...props }: NoteProps) {
  const [note, setNote] = useState('')
  const go = useGo(props)
  const { length: count } = props.target.guids
  return (
    <Dialog
      title={t(`library.${act}Title`, { count })}
      isOpen
      role="alertdialog"
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t('ui.cancel')}</Button>
          <Button
            variant={act === 'kill' ? 'danger' : 'primary'}
            isDisabled={note.trim() === ''}
            onPress={() => go({ kind: 'act', act, note: note.trim() })}
          >
            {t(`library.${act}Go`, { count })}
          </Button>
        </>
      }
    >
      <p>{t(`library.${act}Text`)}</p>
      <TextField
        label={t('library.note')}
        description={t('library.noteText')}
        rows={3}
        value={note}
        autoFocus
        onChange={setNote}
      />
    </Dialog>
  )
}

const mostNamed = 200

function LeftDialog() {
  const left = useStore(bulkStore, (state) => state.left)
  const onClose = () => bulkStore.setState({ left: [] })
  if (left.length === 0) return null
  return (
    <Dialog
      title={t('library.leftTitle', { count: left.length })}
      isOpen
      isReadOnly
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('ui.close')}</Button>}
    >
      <ul className="left-list">
        {left.slice(0, mostNamed).map(({ guid, headline, problem }) => (
          <li key={guid}>
            <strong>{headline.trim() || t('frame.untitled')}</strong>
            <span className="secondary">{formatProblem(problem)}</span>
          </li>
        ))}
      </ul>
      {left.length > mostNamed && (
        <p className="secondary">{t('library.leftMore', { count: left.length - mostNamed })}</p>
      )}
    </Dialog>
  )
}

/** What an action on many articles asks first, and what it tells of those it left alone. */
export const BulkDialogs = memo(function BulkDialogs() {
  const asked = useStore(bulkStore, (state) => state.asked)
  const props = asked === null ? null : { target: asked.target, onClose: close }
  return (
    <>
      {props !== null && asked?.question === 'section' && <SectionDialog {...props} />}
      {props !== null && asked?.question === 'language' && <LanguageDialog {...props} />}
      {props !== null && (asked?.question === 'hold' || asked?.question === 'kill') && (
        <NoteDialog act={asked.question} {...props} />
      )}
      {props !== null && asked?.question === 'tags' && (
        <BulkTags articles={{ guids: [...props.target.guids] }} isOpen onClose={close} />
      )}
      {props !== null && asked?.question === 'bin' && <DeleteDialog {...props} />}
      <LeftDialog />
    </>
  )
})

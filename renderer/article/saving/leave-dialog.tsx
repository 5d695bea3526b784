import { useEffect, useState } from 'react'
import { useStore } from 'zustand'

import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { headlineOf } from '../headline-of.ts'
import { type Leaving, leavingStore } from './leaving.ts'
import type { OpenText } from '../open-text.ts'
import { unsavedTexts } from '../open-texts.ts'
import { saveCopy } from './save-copy.ts'
import { saveCause } from './save-words.ts'

const lookAgainMs = 300

type Copied = ReadonlyMap<OpenText, { readonly path: string; readonly content: string }>

/** A copy counts for as long as nothing was typed since. */
function copyOf(text: OpenText, copied: Copied): string | null {
  const copy = copied.get(text)
  return copy?.content === JSON.stringify(text.content) ? copy.path : null
}

function howItStands(text: OpenText, copied: Copied): string {
  const path = copyOf(text, copied)
  if (path !== null) return t('leave.copied', { path })
  const { save } = text.store.getState()
  return save.kind === 'failed' ? saveCause(save.problem) : t('leave.slow')
}

function Question({ what, answer }: Leaving) {
  const [texts, setTexts] = useState(unsavedTexts)
  const [copied, setCopied] = useState<Copied>(new Map())
  const [refusal, setRefusal] = useState('')
  useEffect(() => {
    const timer = setInterval(() => {
      const unsaved = unsavedTexts()
      // What was asked about has come to pass: everything is saved.
      if (unsaved.length === 0) answer(true)
      else setTexts(unsaved)
    }, lookAgainMs)
    return () => clearInterval(timer)
  }, [answer])

  async function saveCopies(): Promise<void> {
    for (const text of texts) {
      const content = JSON.stringify(text.content)
      const outcome = await saveCopy(text)
      setRefusal(outcome?.path === null ? outcome.words : '')
      const path = outcome?.path ?? null
      if (path === null) return
      setCopied((before) => new Map(before).set(text, { path, content }))
    }
  }

  const isCopied = texts.every((text) => copyOf(text, copied) !== null)
  const leave = what === 'window' ? 'leave.without' : 'leave.deskWithout'
  const leaveCopied = what === 'window' ? 'leave.withCopy' : 'leave.deskWithCopy'
  return (
    <Dialog
      role="alertdialog"
      title={t('leave.title', { count: texts.length })}
      isOpen
      onClose={() => answer(false)}
      actions={
        <>
          <Button variant={isCopied ? 'plain' : 'danger'} onPress={() => answer(true)}>
            {t(isCopied ? leaveCopied : leave)}
          </Button>
          <Button onPress={() => void saveCopies()}>
            {t('leave.saveCopy', { count: texts.length })}
          </Button>
          <Button variant="primary" autoFocus onPress={() => answer(false)}>
            {t('leave.keepOpen')}
          </Button>
        </>
      }
    >
      <p>{t('leave.text')}</p>
      <ul className="plain-list leave-list">
        {texts.map((text) => (
          <li key={text.guid}>
            <strong>{headlineOf({ working: text.store.getState().fields })}</strong>
            <span className="secondary">{howItStands(text, copied)}</span>
          </li>
        ))}
      </ul>
      <p role="status" className="leave-refusal">
        {refusal}
      </p>
    </Dialog>
  )
}

/** Asks about text that is not saved before the window or the desk goes. */
export function LeaveDialog() {
  const leaving = useStore(leavingStore, (state) => state.leaving)
  return leaving === null ? null : <Question {...leaving} />
}

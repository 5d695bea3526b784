import { CircleAlert } from 'lucide-react'
import { useState } from 'react'

import { useDesk } from '../../state/use-desk.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { fieldId } from '../field-focus.ts'
import type { OpenText } from '../open-text.ts'
import { saveCopy } from './save-copy.ts'
import { saveAdvice } from './save-words.ts'
import { useText } from '../use-open-text.ts'

/** What to do about a text that the disk does not take; it stands over the foot, so the text stays put. */
export function SaveTrouble({ text }: { readonly text: OpenText }) {
  const problem = useText(text, ({ save }) => (save.kind === 'failed' ? save.problem : null))
  const folder = useDesk(({ status }) => (status?.kind === 'open' ? status.folder : ''))
  const [isTrying, setTrying] = useState(false)
  const [copied, setCopied] = useState('')
  if (problem === null) return null

  async function tryAgain(): Promise<void> {
    setTrying(true)
    await text.flush()
    setTrying(false)
    // The button goes with the trouble, and writing goes on.
    if (!text.isSaved) return
    document.getElementById(fieldId(text.guid, 'body'))?.focus({ preventScroll: true })
  }

  async function copy(): Promise<void> {
    const outcome = await saveCopy(text)
    if (outcome !== null) setCopied(outcome.words)
  }

  return (
    <div role="group" className="save-trouble banner banner-danger" aria-label={t('save.trouble')}>
      <CircleAlert aria-hidden className="button-icon" />
      <p className="banner-text">
        {saveAdvice(problem, folder)} {t('save.kept')}
        {/* Here and not in passing: a toast would stand over the buttons. */}
        <span role="status" className="save-copied">
          {copied}
        </span>
      </p>
      <div className="banner-actions">
        <Button size="small" onPress={() => void tryAgain()}>
          {t(isTrying ? 'save.trying' : 'save.retry')}
        </Button>
        <Button size="small" onPress={() => void copy()}>
          {t('save.copy')}
        </Button>
      </div>
    </div>
  )
}

import { Check, CircleAlert } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'

import { t } from '../../t.ts'
import type { OpenText } from '../open-text.ts'
import type { SaveState } from './outbox.ts'
import { saveCause } from './save-words.ts'

function wordsFor(save: SaveState): string {
  if (save.kind === 'failed') return t('save.failed', { cause: saveCause(save.problem) })
  return t(save.kind === 'saved' ? 'save.saved' : 'save.saving')
}

/**
 * Says whether all that was typed would survive a power cut, and never more than that. It changes
 * while somebody types, and is written without React as the counts beside it are.
 */
export function SaveStatus({ text }: { readonly text: OpenText }) {
  const line = useRef<HTMLDivElement>(null)
  const status = useRef<HTMLSpanElement>(null)
  const words = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    let shown: SaveState | null = null
    const show = (): void => {
      const { save } = text.store.getState()
      if (save === shown || !line.current || !status.current || !words.current) return
      shown = save
      line.current.dataset['state'] = save.kind
      // Every key changes it for a moment; only a failure is worth interrupting for.
      status.current.ariaLive = save.kind === 'failed' ? 'assertive' : 'off'
      words.current.textContent = wordsFor(save)
    }
    show()
    return text.store.subscribe(show)
  }, [text])
  return (
    <div className="save-state" ref={line}>
      <span role="status" aria-label={t('save.state')} className="save-words" ref={status}>
        <Check aria-hidden className="save-mark" data-of="saved" />
        <CircleAlert aria-hidden className="save-mark" data-of="failed" />
        <span ref={words} />
      </span>
    </div>
  )
}

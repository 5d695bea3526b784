import { Check, CircleAlert } from 'lucide-react'

import { t } from '../../t.ts'
import type { OpenText } from '../open-text.ts'
import { saveCause } from './save-words.ts'
import { useText } from '../use-open-text.ts'

/** Says whether all that was typed would survive a power cut, and never more than that. */
export function SaveStatus({ text }: { readonly text: OpenText }) {
  const save = useText(text, (state) => state.save)
  const hasFailed = save.kind === 'failed'
  return (
    <div className="save-state" data-state={save.kind}>
      <span
        role="status"
        aria-label={t('save.state')}
        // Every key changes it for a moment; only a failure is worth interrupting for.
        aria-live={hasFailed ? 'assertive' : 'off'}
        className="save-words"
      >
        {save.kind === 'saved' && <Check aria-hidden className="save-mark" />}
        {hasFailed && <CircleAlert aria-hidden className="save-mark" />}
        {save.kind === 'saved' && t('save.saved')}
        {save.kind === 'saving' && t('save.saving')}
        {hasFailed && t('save.failed', { cause: saveCause(save.problem) })}
      </span>
    </div>
  )
}

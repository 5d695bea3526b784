import { Check, CircleAlert } from 'lucide-react'

import { formatProblem } from '../../shared/message/format-message.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import type { OpenText } from './open-text.ts'
import { useText } from './use-open-text.ts'

/** Says whether all that was typed would survive a power cut, and never more than that. */
export function SaveStatus({ text }: { readonly text: OpenText }) {
  const save = useText(text, (state) => state.save)
  const hasFailed = save.kind === 'failed'
  return (
    <div className="save-state" data-state={save.kind}>
      <span
        role="status"
        aria-label={t('editor.save')}
        // Every key changes it for a moment; only a failure is worth interrupting for.
        aria-live={hasFailed ? 'assertive' : 'off'}
        className="save-words"
      >
        {save.kind === 'saved' && <Check aria-hidden className="save-mark" />}
        {hasFailed && <CircleAlert aria-hidden className="save-mark" />}
        {save.kind === 'saved' && t('editor.saved')}
        {save.kind === 'saving' && t('editor.saving')}
        {hasFailed && t('editor.notSaved', { problem: formatProblem(save.problem) })}
      </span>
      {hasFailed && (
        <Button size="small" onPress={() => text.retry()}>
          {t('editor.retry')}
        </Button>
      )}
    </div>
  )
}

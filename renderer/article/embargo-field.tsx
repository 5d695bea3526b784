import { useId } from 'react'

import { instantAt } from '../../shared/instant/instant-at.ts'
import { showInstant } from '../../shared/instant/show-instant.ts'
import { useOpenDesk } from '../state/open-desk.ts'
import { t } from '../t.ts'
import { fieldId } from './field-focus.ts'
import type { OpenText } from './open-text.ts'
import { useText } from './use-open-text.ts'

/** When the world may have the story, on the desk's clock. */
export function EmbargoField({ text }: { readonly text: OpenText }) {
  const until = useText(text, (state) => state.fields.embargoedUntil)
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  const { timezone } = useOpenDesk()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={fieldId('embargoedUntil')} className="field-label">
        {t('editor.embargo')}
      </label>
      <input
        id={fieldId('embargoedUntil')}
        type="datetime-local"
        className="field-input tabular"
        aria-describedby={id}
        value={until === null ? '' : showInstant(until, "yyyy-MM-dd'T'HH:mm", timezone)}
        readOnly={isReadOnly}
        onChange={({ target }) =>
          text.change({ embargoedUntil: instantAt(target.value, timezone) })
        }
      />
      <span id={id} className="field-description">
        {t('editor.embargoText', { timezone })}
      </span>
    </div>
  )
}

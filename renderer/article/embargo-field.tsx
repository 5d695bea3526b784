import { useState } from 'react'

import { readLocalInstant } from '../../shared/instant/read-local-instant.ts'
import { showInstant } from '../../shared/instant/show-instant.ts'
import { instantOf } from '../../shared/instant/instant-of.ts'
import { useOpenDesk } from '../state/open-desk.ts'
import { t } from '../t.ts'
import { CommitField } from '../ui/commit-field.tsx'
import { fieldId } from './field-focus.ts'
import type { OpenText } from './open-text.ts'
import { useText } from './use-open-text.ts'

/** When the world may have the story, on the desk's clock and in the desk's way of writing it. */
export function EmbargoField({ text }: { readonly text: OpenText }) {
  const until = useText(text, (state) => state.fields.embargoedUntil)
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  const { timezone, datePattern } = useOpenDesk()
  const read = (typed: string) => readLocalInstant(typed, datePattern, timezone)
  const [now] = useState(() => instantOf(new Date()))
  const example = showInstant(now, datePattern, timezone)
  return (
    <div id={fieldId(text.guid, 'embargoedUntil')}>
      <CommitField
        label={t('editor.embargo')}
        value={until === null ? '' : showInstant(until, datePattern, timezone)}
        isReadOnly={isReadOnly}
        check={(typed) =>
          typed.trim() === '' || read(typed) !== null
            ? null
            : t('editor.embargoProblem', { example })
        }
        describe={() => t('editor.embargoText', { timezone, example })}
        onCommit={(typed) => text.change({ embargoedUntil: read(typed) })}
      />
    </div>
  )
}

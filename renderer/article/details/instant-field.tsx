import { useState } from 'react'

import { readLocalInstant } from '../../../shared/instant/read-local-instant.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { CommitField } from '../../ui/commit-field.tsx'
import { fieldId } from '../field-focus.ts'
import type { OpenText } from '../open-text.ts'
import { useText } from '../use-open-text.ts'

type Props = { readonly text: OpenText; readonly name: 'embargoedUntil' | 'expires' }

/** A moment of the story, on the desk's clock and in the desk's way of writing it. */
export function InstantField({ text, name }: Props) {
  const at = useText(text, (state) => state.fields[name])
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  const { timezone, datePattern } = useOpenDesk()
  const read = (typed: string) => readLocalInstant(typed, datePattern, timezone)
  const [now] = useState(() => instantOf(new Date()))
  const example = showInstant(now, datePattern, timezone)
  return (
    <div id={fieldId(text.guid, name)}>
      <CommitField
        label={t(name === 'expires' ? 'editor.expires' : 'editor.embargo')}
        value={at === null ? '' : showInstant(at, datePattern, timezone)}
        isReadOnly={isReadOnly}
        check={(typed) =>
          typed.trim() === '' || read(typed) !== null ? null : t('ui.timeProblem', { example })
        }
        describe={() => t('ui.timeText', { timezone, example })}
        onCommit={(typed) => text.change({ [name]: read(typed) })}
      />
    </div>
  )
}

import { useOpenDesk } from '../state/open-desk.ts'
import { t } from '../t.ts'
import { FieldMirror } from './field-mirror.tsx'
import { fieldId } from './field-focus.ts'
import type { OpenText } from './open-text.ts'
import { useText } from './use-open-text.ts'

export type LimitedName = 'headline' | 'slugline' | 'lead'

type Props = { readonly text: OpenText; readonly name: LimitedName }

/** The id of the sentence that says how far a field is over its limit. */
export function limitId(text: OpenText, name: LimitedName): string {
  return `${fieldId(text.guid, name)}-limit`
}

/** Marks what stands beyond a field's limit, and says by how much; nothing is ever cut. */
export function LimitMark({ text, name }: Props) {
  const { limits } = useOpenDesk()
  const { length } = useText(text, (state) => state.fields[name])
  const limit = limits[name]
  if (limit === null || length <= limit) return null
  return (
    <>
      <FieldMirror
        text={text}
        name={name}
        layer="limit"
        ranges={[{ from: limit, to: length, className: 'over-limit' }]}
      />
      <p id={limitId(text, name)} className="limit-note tabular">
        {t('editor.overLimit', { over: length - limit, length, limit })}
      </p>
    </>
  )
}

import { ChevronDown } from 'lucide-react'

import type { SectionId } from '../../../shared/desk/desk.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { fieldId } from '../field-focus.ts'
import type { OpenText } from '../open-text.ts'
import { useText } from '../use-open-text.ts'

/** The section a story stands in, as the label above its headline. */
export function SectionField({ text }: { readonly text: OpenText }) {
  const chosen = useText(text, (state) => state.fields.section)
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  const { sections } = useOpenDesk()
  const isKnown = chosen === null || sections.some(({ id }) => id === chosen)
  return (
    <span className="section-field" data-empty={chosen === null || undefined}>
      <select
        id={fieldId(text.guid, 'section')}
        className="section-select"
        aria-label={t('editor.section')}
        value={chosen ?? ''}
        disabled={isReadOnly}
        onChange={({ target }) =>
          // The values of the options are the desk's own section ids.
          text.change({ section: target.value === '' ? null : (target.value as SectionId) })
        }
      >
        <option value="">{t('editor.noSection')}</option>
        {!isKnown && <option value={chosen}>{chosen}</option>}
        {sections.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden className="section-mark" />
    </span>
  )
}

import { bylineSuggestions } from '../../../shared/article/byline-suggestions.ts'
import { SuggestField } from '../../ui/suggest-field.tsx'
import { useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { fieldId } from '../field-focus.ts'
import { useKeptHistory } from '../line-histories.ts'
import type { OpenText } from '../open-text.ts'
import { useText } from '../use-open-text.ts'

/** Whom the story is by: free words, with the people whom the desk knows at hand. */
export function BylineField({ text }: { readonly text: OpenText }) {
  const byline = useText(text, (state) => state.fields.byline)
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  const { people } = useOpenDesk()
  useKeptHistory(text, 'byline')
  return (
    <SuggestField
      id={fieldId(text.guid, 'byline')}
      label={t('editor.byline')}
      placeholder={t('editor.bylinePlaceholder')}
      value={byline}
      suggestions={bylineSuggestions(byline, people)}
      isReadOnly={isReadOnly}
      onChange={(typed) => text.change({ byline: typed })}
    />
  )
}

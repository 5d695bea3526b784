import { t } from '../../t.ts'
import { TextField } from '../../ui/text-field.tsx'
import { fieldId } from '../field-focus.ts'
import { useKeptHistory } from '../line-histories.ts'
import type { OpenText } from '../open-text.ts'
import { useText } from '../use-open-text.ts'

type Props = {
  readonly text: OpenText
  readonly name: 'source' | 'located' | 'usageTerms' | 'edNote' | 'urlSlug'
  readonly placeholder?: string
  readonly description?: string
  readonly rows?: number
  /** What a change does; without it the words are the field's. */
  readonly onChange?: (words: string) => void
}

/** Free words that go with the story. */
export function WordsField({ text, name, onChange, ...rest }: Props) {
  const value = useText(text, (state) => state.fields[name])
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  useKeptHistory(text, name)
  return (
    <TextField
      id={fieldId(text.guid, name)}
      label={t(`editor.${name}`)}
      value={value}
      isReadOnly={isReadOnly}
      onChange={onChange ?? ((words) => text.change({ [name]: words }))}
      {...rest}
    />
  )
}

import { t } from '../t.ts'
import { languageOptions } from '../desk/languages.ts'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { EmbargoField } from './embargo-field.tsx'
import { fieldId } from './field-focus.ts'
import { useKeptHistory } from './line-histories.ts'
import type { OpenText } from './open-text.ts'
import { StandingFacts } from './standing-facts.tsx'
import { urgencyOptions } from './urgency-options.ts'
import { useText } from './use-open-text.ts'

type Props = { readonly text: OpenText }
type WordsProps = Props & {
  readonly name: 'byline' | 'source' | 'edNote' | 'urlSlug'
  readonly placeholder?: string
  readonly description?: string
  readonly rows?: number
}

function WordsField({ text, name, ...rest }: WordsProps) {
  const value = useText(text, (state) => state.fields[name])
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  useKeptHistory(text, name)
  return (
    <TextField
      id={fieldId(text.guid, name)}
      label={t(`editor.${name}`)}
      value={value}
      isReadOnly={isReadOnly}
      onChange={(words) => text.change({ [name]: words })}
      {...rest}
    />
  )
}

function LanguageField({ text }: Props) {
  const language = useText(text, (state) => state.fields.language)
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  const known = languageOptions()
  const isKnown = known.some(({ value }) => value === language)
  return (
    <Select
      label={t('editor.language')}
      options={isKnown ? known : [...known, { value: language, label: language }]}
      value={language}
      isDisabled={isReadOnly}
      onChange={(chosen) => text.change({ language: chosen })}
    />
  )
}

function UrgencyField({ text }: Props) {
  const urgency = useText(text, (state) => state.fields.urgency)
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  return (
    <Select
      label={t('editor.urgency')}
      options={urgencyOptions()}
      value={String(urgency)}
      isDisabled={isReadOnly}
      onChange={(chosen) => text.change({ urgency: Number(chosen) })}
    />
  )
}

/** What goes with the story without being part of its page's text. */
export function DetailsTab({ text }: Props) {
  return (
    <div className="form">
      <WordsField text={text} name="byline" placeholder={t('editor.bylinePlaceholder')} />
      <WordsField text={text} name="source" placeholder={t('editor.sourcePlaceholder')} />
      <div className="form-pair">
        <UrgencyField text={text} />
        <LanguageField text={text} />
      </div>
      <EmbargoField text={text} />
      <WordsField text={text} name="edNote" rows={3} description={t('editor.edNoteText')} />
      <WordsField text={text} name="urlSlug" description={t('editor.urlSlugText')} />
      <StandingFacts text={text} />
    </div>
  )
}

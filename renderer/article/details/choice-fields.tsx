import { genres } from '../../../shared/article/genres.ts'
import { languageOptions } from '../../desk/languages.ts'
import { t } from '../../t.ts'
import { Select } from '../../ui/select.tsx'
import type { OpenText } from '../open-text.ts'
import { urgencyOptions } from './urgency-options.ts'
import { changeDatelineFacts } from './use-dateline.ts'
import { useText } from '../use-open-text.ts'

type Props = { readonly text: OpenText }
type Option = { readonly value: string; readonly label: string }

// What came in with a wire stays choosable, whatever this desk would have chosen.
function withKnown(options: readonly Option[], value: string): readonly Option[] {
  const isKnown = options.some((option) => option.value === value)
  return isKnown ? options : [...options, { value, label: value }]
}

export function LanguageField({ text }: Props) {
  const language = useText(text, (state) => state.fields.language)
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  return (
    <Select
      label={t('editor.language')}
      options={withKnown(languageOptions(), language)}
      value={language}
      isDisabled={isReadOnly}
      onChange={(chosen) => changeDatelineFacts(text, { language: chosen })}
    />
  )
}

export function UrgencyField({ text }: Props) {
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

export function GenreField({ text }: Props) {
  const genre = useText(text, (state) => state.fields.genre)
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  const known = genres.map((name) => ({ value: name, label: name }))
  return (
    <Select
      label={t('editor.genre')}
      options={withKnown([{ value: '', label: t('editor.noGenre') }, ...known], genre)}
      value={genre}
      isDisabled={isReadOnly}
      onChange={(chosen) => text.change({ genre: chosen })}
    />
  )
}

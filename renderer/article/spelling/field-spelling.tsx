import { useLine } from '../field-mirror.tsx'
import type { OpenText } from '../open-text.ts'
import { useText } from '../use-open-text.ts'
import { WordsSpelling } from '../words/words-spelling.tsx'

type Props = { readonly text: OpenText; readonly name: 'headline' | 'lead' }

/** The spelling of a field of the manuscript. */
export function FieldSpelling({ text, name }: Props) {
  const field = useLine(text, name)
  const value = useText(text, (state) => state.fields[name])
  return <WordsSpelling text={text} field={field} value={value} className={`line-${name}`} />
}

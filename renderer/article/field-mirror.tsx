import { useSyncExternalStore } from 'react'

import { fieldId } from './field-focus.ts'
import type { OpenText } from './open-text.ts'
import { useText } from './use-open-text.ts'
import { type MirrorProps, WordsMirror } from './words/words-mirror.tsx'

type Props = Pick<MirrorProps, 'layer' | 'ranges'> & {
  readonly text: OpenText
  readonly name: 'headline' | 'slugline' | 'lead'
}

const never = (): (() => void) => () => {}

/** A field of the manuscript: it stands on the screen only after the first drawing, and is looked for again then. */
export function useLine(text: OpenText, name: Props['name']): HTMLTextAreaElement | null {
  return useSyncExternalStore(never, () => {
    const element = document.getElementById(fieldId(text.guid, name))
    return element instanceof HTMLTextAreaElement ? element : null
  })
}

/** Marks parts of a field of the manuscript. */
export function FieldMirror({ text, name, layer, ranges }: Props) {
  const value = useText(text, (state) => state.fields[name])
  const field = useLine(text, name)
  const className = `line-${name}`
  return <WordsMirror {...{ field, value, className, layer, ranges }} />
}

import type { Editor } from '@tiptap/core'

import { t } from '../t.ts'
import { BodyField, PlainBody } from './body/body-field.tsx'
import { FieldSpelling } from './spelling/field-spelling.tsx'
import { LeadImageField } from './body/lead-image-field.tsx'
import { type LimitedName, limitId, LimitMark } from './limit-mark.tsx'
import { LineField } from './line-field.tsx'
import type { OpenText } from './open-text.ts'
import { SectionField } from './details/section-field.tsx'
import { SelectionBar } from './selection/selection-bar.tsx'
import { TagPicker } from './tags/tag-picker.tsx'
import { useDateline } from './details/use-dateline.ts'
import { useText } from './use-open-text.ts'

type Props = {
  readonly text: OpenText
  /** Null for a body that an editor could not hold whole. */
  readonly editor: Editor | null
}

/** A line that the desk wants no longer than its limit. */
function LimitedLine({ text, name }: { readonly text: OpenText; readonly name: LimitedName }) {
  return (
    <>
      <LineField
        text={text}
        name={name}
        label={t(`editor.${name}`)}
        placeholder={t(`editor.${name}Placeholder`)}
        describedBy={limitId(text, name)}
      />
      <LimitMark text={text} name={name} />
      {name !== 'slugline' && <FieldSpelling text={text} name={name} />}
    </>
  )
}

/** The story in the order of its page, each part written in its place. */
export function Manuscript({ text, editor }: Props) {
  const composed = useDateline(text)
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  return (
    <div className="manuscript">
      <div className="kicker">
        <SectionField text={text} />
        <LineField
          text={text}
          name="dateline"
          label={t('editor.dateline')}
          placeholder={composed || t('editor.datelinePlaceholder')}
        />
      </div>
      <LimitedLine text={text} name="headline" />
      <LimitedLine text={text} name="slugline" />
      <LeadImageField text={text} />
      <LimitedLine text={text} name="lead" />
      {editor === null ? <PlainBody text={text} /> : <BodyField editor={editor} />}
      {editor !== null && !isReadOnly && <SelectionBar text={text} editor={editor} />}
      <TagPicker text={text} />
    </div>
  )
}

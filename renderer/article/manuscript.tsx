import type { Editor } from '@tiptap/core'

import { t } from '../t.ts'
import { BodyField, PlainBody } from './body-field.tsx'
import { LeadImageField } from './lead-image-field.tsx'
import { LineField } from './line-field.tsx'
import type { OpenText } from './open-text.ts'
import { SectionField } from './section-field.tsx'
import { TagPicker } from './tag-picker.tsx'

type Props = {
  readonly text: OpenText
  /** Null for a body that an editor could not hold whole. */
  readonly editor: Editor | null
}

/** The story in the order of its page, each part written in its place. */
export function Manuscript({ text, editor }: Props) {
  return (
    <div className="manuscript">
      <div className="kicker">
        <SectionField text={text} />
        <LineField
          text={text}
          name="dateline"
          label={t('editor.dateline')}
          placeholder={t('editor.datelinePlaceholder')}
        />
      </div>
      <LineField
        text={text}
        name="headline"
        label={t('editor.headline')}
        placeholder={t('editor.headlinePlaceholder')}
      />
      <LineField
        text={text}
        name="slugline"
        label={t('editor.slugline')}
        placeholder={t('editor.sluglinePlaceholder')}
      />
      <LeadImageField text={text} />
      <LineField
        text={text}
        name="lead"
        label={t('editor.lead')}
        placeholder={t('editor.leadPlaceholder')}
      />
      {editor === null ? <PlainBody text={text} /> : <BodyField editor={editor} />}
      <TagPicker text={text} />
    </div>
  )
}

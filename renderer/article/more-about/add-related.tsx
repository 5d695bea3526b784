import { FindStory } from '../../story/find-story.tsx'
import { t } from '../../t.ts'
import { fieldId } from '../field-focus.ts'
import type { OpenText } from '../open-text.ts'
import { useText } from '../use-open-text.ts'
import { pickArticle } from './picks-acts.ts'

/** Finds stories for MORE ABOUT, other than this one and those that are picked, and picks one. */
export function AddRelated({ text }: { readonly text: OpenText }) {
  const related = useText(text, ({ fields }) => fields.related)
  return (
    <FindStory
      label={t('moreAbout.add')}
      placeholder={t('moreAbout.addPlaceholder')}
      inputId={fieldId(text.guid, 'related')}
      mayOffer={({ guid }) => guid !== text.guid && !related.includes(guid)}
      isStateShown
      onPick={(head) => pickArticle(text, head)}
    />
  )
}

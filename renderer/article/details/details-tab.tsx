import { urlSlug } from '../../../shared/article/url-slug.ts'
import { t } from '../../t.ts'
import { BylineField } from './byline-field.tsx'
import { GenreField, LanguageField, UrgencyField } from './choice-fields.tsx'
import { InstantField } from './instant-field.tsx'
import { NoticesField } from '../act/notices-field.tsx'
import type { OpenText } from '../open-text.ts'
import { ScheduleField, type AskProps } from '../act/schedule-field.tsx'
import { StandingFacts } from './standing-facts.tsx'
import { changeDatelineFacts } from './use-dateline.ts'
import { useText } from '../use-open-text.ts'
import { WordsField } from './words-field.tsx'

type Props = { readonly text: OpenText }

function SlugField({ text }: Props) {
  const headline = useText(text, (state) => state.fields.headline)
  return (
    <WordsField
      text={text}
      name="urlSlug"
      placeholder={headline.trim() === '' ? '' : urlSlug(headline)}
      description={t('editor.urlSlugText')}
    />
  )
}

/** What goes with the story without being part of its page's text. */
export function DetailsTab({ text, onAsk }: Props & Pick<AskProps, 'onAsk'>) {
  return (
    <div className="form">
      <BylineField text={text} />
      <div className="form-pair">
        <WordsField
          text={text}
          name="located"
          placeholder={t('editor.locatedPlaceholder')}
          onChange={(located) => changeDatelineFacts(text, { located })}
        />
        <WordsField
          text={text}
          name="source"
          placeholder={t('editor.sourcePlaceholder')}
          onChange={(source) => changeDatelineFacts(text, { source })}
        />
      </div>
      <div className="form-pair">
        <UrgencyField text={text} />
        <LanguageField text={text} />
      </div>
      <GenreField text={text} />
      <WordsField text={text} name="edNote" rows={3} description={t('editor.edNoteText')} />
      <InstantField text={text} name="embargoedUntil" />
      <ScheduleField text={text} onAsk={onAsk} />
      <InstantField text={text} name="expires" />
      <WordsField text={text} name="usageTerms" placeholder={t('editor.usageTermsPlaceholder')} />
      <SlugField text={text} />
      <NoticesField text={text} />
      <StandingFacts text={text} />
    </div>
  )
}

import type { LeadImage } from '../../article/content.ts'
import { legalLine } from '../legal-json.ts'
import { legalText } from '../legal-text.ts'
import type { WireStory } from '../wire/wire-story.ts'
import { deskFields, type ListPlace } from '../wire/desk-fields.ts'
import { captionOf } from './body-to-lexical.ts'
import { cutText } from './cut-text.ts'
import { ghostLimits } from './ghost-limits.ts'

/** What Ghost keeps of a post beside it; what it has no field for stands in `frontmatter`, which it keeps and never shows. */
export function ghostMeta(
  postId: string,
  story: WireStory,
  places: readonly ListPlace[],
): Readonly<Record<string, unknown>> {
  const { image } = story.content
  return {
    id: postId,
    post_id: postId,
    ...wordsOf(image),
    frontmatter: legalLine({ wiredesk: [...deskFields(story, places), ...wholeOf(story)] }),
  }
}

function wordsOf(image: LeadImage | null) {
  if (image === null) return { feature_image_alt: null, feature_image_caption: null }
  const caption = captionOf(image)
  return {
    feature_image_alt: cutText(legalText(image.alt), ghostLimits.alt),
    feature_image_caption: caption === '' ? null : caption,
  }
}

/** What had to be cut for Ghost, whole. */
function wholeOf({ content }: WireStory): readonly (readonly [string, string])[] {
  const isCut = (text: string, longest: number): boolean => legalText(text).length > longest
  return [
    ...(isCut(content.headline, ghostLimits.title)
      ? [['headline', content.headline] as const]
      : []),
    ...(isCut(content.lead, ghostLimits.excerpt) ? [['lead', content.lead] as const] : []),
  ]
}

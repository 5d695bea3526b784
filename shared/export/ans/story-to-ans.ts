import { urlSlug } from '../../article/url-slug.ts'
import { markup } from '../../page/markup.ts'
import type { WireLink, WireStory } from '../wire/wire-story.ts'
import { ansVersion } from './ans.ts'
import { ansAuthor, ansImage, type AnsMedia } from './ans-image.ts'
import { ansReference } from './ans-reference.ts'
import type { AnsBody } from './body-to-ans.ts'

/** What the desk's own place decides: ids and pictures. */
export type AnsPlace = {
  readonly idOf: (guid: WireLink['guid']) => string
  readonly media: AnsMedia
}

/** A story as Arc's migration takes it. */
export function storyToAns(story: WireStory, body: AnsBody, { idOf, media }: AnsPlace): object {
  const { content, guid, url } = story
  const { headline, lead, slugline, byline, dateline, located, source, usageTerms } = content
  const place = dateline.trim()
  return {
    type: 'story',
    version: ansVersion,
    _id: idOf(guid),
    language: content.language,
    ...(url !== null && { canonical_url_external: url }),
    headlines: { basic: headline },
    ...said('description', lead, { basic: lead }),
    ...said('slug', slugline, slugline),
    ...said('credits', byline, { by: [ansAuthor(byline)] }),
    ...said('location', located, located),
    ...said('copyright', usageTerms, usageTerms),
    ...said('distributor', source, { name: source }),
    created_date: story.firstReleasedAt,
    first_publish_date: story.firstReleasedAt,
    publish_date: story.releasedAt,
    // A correction is no newer story: readers, and lists by time, go by when it first came out.
    display_date: story.firstReleasedAt,
    last_updated_date: story.releasedAt,
    ...embargo(story),
    taxonomy: taxonomy(story),
    ...(content.image !== null && { promo_items: { basic: ansImage(content.image, media) } }),
    ...related(story, idOf),
    ...corrections(story),
    content_elements: [
      ...(place === ''
        ? []
        : [{ type: 'text', subtype: 'dateline', content: markup`${place}`.toString() }]),
      ...body.elements,
    ],
    planning: {
      // Never `editor_note`, which Arc shows to readers.
      ...said('internal_note', content.edNote, content.edNote),
      story_length: { word_count_actual: story.words },
    },
    source: { source_id: guid, system: 'Wiredesk' },
    revision: { revision_id: String(story.version) },
    additional_properties: {
      urgency: content.urgency,
      ...said('genre', content.genre, content.genre),
      ...(story.signal !== null && { signal: story.signal }),
      ...(content.expires !== null && { expires: content.expires }),
    },
  }
}

function said(name: string, words: string, value: unknown): object {
  return words.trim() === '' ? {} : { [name]: value }
}

// Arc looks at the time itself: an end that has passed stops nothing.
function embargo({ embargoedUntil }: WireStory): object {
  if (embargoedUntil === null) return {}
  return { content_restrictions: { embargo: { active: true, end_time: embargoedUntil } } }
}

function taxonomy({ section, tags }: WireStory): object {
  const primary =
    section === null
      ? null
      : // Arc knows a section by its path, and a name alone is none of its sections.
        {
          type: 'section',
          version: ansVersion,
          _id: `/${urlSlug(section.name)}`,
          name: section.name,
        }
  return {
    ...(primary !== null && { primary_section: primary, sections: [primary] }),
    tags: tags.map(({ name, slug, topic }) => ({
      type: 'tag',
      text: name,
      slug,
      ...(topic !== null && { additional_properties: { topic } }),
    })),
  }
}

function related({ related }: WireStory, idOf: AnsPlace['idOf']): object {
  if (related.length === 0) return {}
  return {
    related_content: { basic: related.map((link) => ansReference('reference', link, idOf)) },
  }
}

function corrections({ content: { notices } }: WireStory): object {
  if (notices.length === 0) return {}
  return {
    corrections: notices.map(({ kind, text }) => ({
      type: 'correction',
      correction_type: kind,
      text,
    })),
  }
}

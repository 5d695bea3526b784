import * as fc from 'fast-check'

import { publicContent } from '../../shared/article/public-content.ts'
import { newContent } from '../../shared/article/new-article.ts'
import type { SectionId } from '../../shared/desk/desk.ts'
import type { WireStory } from '../../shared/export/wire/wire-story.ts'
import { instantOf } from '../../shared/instant/instant-of.ts'
import { tagKinds } from '../../shared/tag/tag-kinds.ts'
import { plainBody } from './a-body.ts'
import { aTag, guidOf } from './an-article.ts'

const word = fc.oneof(
  fc.stringMatching(/^[a-z]{1,6}$/),
  fc.constantFrom('порт', 'A&B', '<em>', '"так"', ']]>', '5 < 6', '&amp;', '👩🏽‍🚒', 'שלום', "l'eau"),
)
const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const maybe = fc.oneof(fc.constant(''), line)
const lines = fc.array(line, { maxLength: 3 }).map((all) => all.join('\n'))
const moment = fc
  .date({ min: new Date('2001-01-01T00:00:00Z'), max: new Date('2090-01-01T00:00:00Z') })
  .filter((date) => !Number.isNaN(date.getTime()))
  .map(instantOf)

const tags = fc
  .uniqueArray(line, { maxLength: 4, selector: (name) => name.toLowerCase() })
  .chain((names) =>
    fc
      .array(fc.constantFrom(...tagKinds), { minLength: names.length, maxLength: names.length })
      .map((kinds) => names.map((name, at) => ({ ...aTag(name), kind: kinds[at] ?? 'subject' }))),
  )

/** Any released story that may be shown, without pictures, as formats for other systems are told of it. */
export const aShownStory: fc.Arbitrary<WireStory> = fc
  .record({
    headline: line,
    slugline: maybe,
    byline: maybe,
    dateline: maybe,
    located: maybe,
    source: maybe,
    usageTerms: maybe,
    genre: maybe,
    edNote: maybe,
    lead: lines,
    urgency: fc.integer({ min: 1, max: 9 }),
    // None that a body marks: a mark that says the story's own language says nothing.
    language: fc.constantFrom('en', 'pl', 'de-AT'),
    expires: fc.option(moment),
    body: plainBody,
    section: fc.option(line),
    tags,
    times: fc.tuple(moment, moment, fc.option(moment)),
    version: fc.integer({ min: 1, max: 99 }),
    related: fc.uniqueArray(fc.constantFrom('two', 'three', 'four'), { maxLength: 3 }),
  })
  .map(({ section, tags, times, version, related, ...fields }) => {
    const [one, other, embargoedUntil] = times
    const [firstReleasedAt = one, releasedAt = one] = [one, other].sort()
    const content = publicContent(newContent(fields))
    return {
      guid: guidOf('story'),
      headline: fields.headline,
      url: 'https://desk.example/articles/story.html',
      version,
      pubStatus: 'usable',
      signal: null,
      firstReleasedAt,
      releasedAt,
      embargoedUntil,
      content,
      section: section === null ? null : { id: 'part' as SectionId, name: section },
      tags,
      related: related.map((name) => ({ guid: guidOf(name), headline: name, url: null })),
      words: 7,
      hasWithdrawnPicture: false,
    }
  })

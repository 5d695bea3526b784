import { describe, expect, it } from 'vitest'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { headOf } from '../../../shared/article/head-of.ts'
import { newArticle } from '../../../shared/article/new-article.ts'
import { pagePath } from '../../../shared/article/page-path.ts'
import type { SectionId } from '../../../shared/desk/desk.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import { matches, type QueryContext } from '../../../shared/query/matches.ts'
import { parseQuery } from '../../../shared/query/parse-query.ts'
import { says as saysSought } from '../../../shared/query/says.ts'
import { soughtOf } from '../../../shared/query/sought-of.ts'
import { splitQuery } from '../../../shared/query/split-query.ts'
import { wordLine } from '../../../shared/query/word-line.ts'
import type { TagId } from '../../../shared/tag/tag.ts'
import { aRelease } from '../../support/a-release.ts'

// 23:30 on the 20th in UTC is already the 21st in Kyiv.
const now = instantOf(new Date('2022-11-20T23:30:00Z'))
const [nato, facts, guid] = ['tag-nato' as TagId, 'section-facts' as SectionId, 'g1' as Guid]

const context: QueryContext = {
  now,
  timezone: 'Europe/Kyiv',
  tagNames: new Map([[nato, ['nato', 'нато']]]),
  tagLines: new Map(),
  sectionNames: new Map([[facts, 'facts']]),
  listed: { hot: new Set([guid]), latest: new Set() },
}

const line = wordLine('Столтенберг: Їхні війська\nNATO’s café “red lines” in Kyiv airport')

function says(query: string): boolean {
  return splitQuery(parseQuery(query)).words.every((part) => {
    return saysSought(line, soughtOf(part, new Map())) !== part.isNegated
  })
}

function story(): ArticleHead {
  const draft = newArticle(guid, now, {
    headline: 'Story',
    byline: 'Ivan Franko',
    section: facts,
    tags: [nato],
    urgency: 2,
    language: 'uk',
    urlSlug: 'iikhni-viiska',
  })
  return headOf(aRelease(draft, 'publish', '', now).article, null)
}

function finds(query: string): boolean {
  return says(query) && matches(splitQuery(parseQuery(query)).facts, story(), context)
}

describe('a query', () => {
  it.each([
    'їхні',
    'СТОЛТЕНБЕРГ',
    'війсь',
    "nato's",
    'cafe',
    '"red lines"',
    '"café"',
    'kyiv nato',
    '-moscow',
    'is:published',
    'is:hot',
    '-is:latest',
    'tag:nato',
    'tag:#НАТО',
    'section:facts',
    'by:"ivan franko"',
    'lang:uk',
    'urgency:<3',
    'urgency:2',
    'after:2022-11-20',
    'before:2022-11-22',
    'tag:nato -urgency:>4 kyiv',
    `https://desk.example/${pagePath(guid, { headline: 'Another by now', urlSlug: '' })}?from=feed`,
    `wiredesk-preview://desk/${pagePath(guid, { headline: '', urlSlug: 'x' }, 14)}#top`,
    'https://cms.example/2022/11/Iikhni-Viiska/',
    '-https://desk.example/articles/iikhni-viiska-00000000.html',
    '',
  ])('finds the story by «%s»', (query) => {
    expect(finds(query)).toBe(true)
  })

  it.each([
    'port',
    'ихні',
    '"lines red"',
    '-nato',
    'is:draft',
    'is:embargoed',
    'tag:na',
    'section:city',
    'by:shevchenko',
    'has:image',
    'urgency:>2',
    'after:2022-11-21',
    'before:2022-11-21',
    'is:nothing',
    'who:knows',
    'https://desk.example/articles/iikhni-viiska-00000000.html',
    'https://cms.example/2022/11/',
    'https://cms.example/iikhni',
  ])('does not find it by «%s»', (query) => {
    expect(finds(query)).toBe(false)
  })
})

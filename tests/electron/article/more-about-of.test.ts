import { describe, expect, it } from 'vitest'

import { moreAboutOf } from '../../../electron/article/more-about-of.ts'
import { deskPages } from '../../../electron/export/desk-pages.ts'
import { renderPreview } from '../../../electron/export/preview-page.ts'
import { omissionOf } from '../../../shared/article/omission-of.ts'
import { publicContent } from '../../../shared/article/public-content.ts'
import { aDesk } from '../../support/a-desk.ts'
import { anArticle, at, aTag, aVersion, guidOf, noon } from '../../support/an-article.ts'
import { pageText } from '../../support/page-text.ts'

const tags = [aTag('port').id]
const names = ['one', 'two', 'three', 'four', 'five', 'six']
const versions = names.map((name, age) =>
  aVersion(name, {
    releasedAt: at(`2026-11-21T11:${50 - age}:00Z`),
    content: { tags: name === 'six' ? [] : tags },
  }),
)
const killed = aVersion('killed', { state: 'killed', content: { tags } })
const article = anArticle('new', {
  tags,
  headline: 'The new story',
  related: ['six', 'killed', 'four'].map(guidOf),
  relatedHidden: [guidOf('two')],
})

describe.each(['newest', 'closest'] as const)('MORE ABOUT, the %s first', (moreAboutOrder) => {
  const desk = { moreAboutOrder, moreAboutCapacity: 4 }
  const reader = aDesk({ versions: [...versions, killed], articles: [article], desk })
  const viewed = () => moreAboutOf(reader, { read: async () => article }, article.guid, noon)

  it('says what the page shows, what is picked and not shown, and what is hidden', async () => {
    const { rows, waiting, hidden } = await viewed()
    expect(rows.map(({ head, isPicked }) => [head.guid, isPicked])).toEqual([
      [guidOf('six'), true],
      [guidOf('four'), true],
      [guidOf('one'), false],
      [guidOf('three'), false],
    ])
    expect(waiting).toMatchObject([{ head: { guid: killed.guid }, reason: 'killed' }])
    expect(hidden).toMatchObject([{ guid: guidOf('two') }])
  })

  it('is the same in the editor, in the preview and in an export', async () => {
    const headlines = (await viewed()).rows.map(({ head }) => head.working.headline)
    const preview = pageText(await renderPreview(reader, { page: 'article', article }, noon))
    const listed = preview.slice(preview.indexOf('MORE ABOUT')).match(/The \w+ story/g)
    expect(listed?.slice(0, headlines.length)).toEqual(headlines)

    const mayShow = (head: Parameters<typeof omissionOf>[0]) => omissionOf(head, noon) === null
    const pages = deskPages(reader, { which: 'live', now: noon, mayShow })
    const subject = { guid: article.guid, path: null, version: 1, at: noon, changedAt: noon }
    const none = () => null
    const addresses = {
      homepage: '',
      styles: [],
      media: String,
      article: none,
      section: none,
      tag: none,
      archive: null,
      search: null,
      feed: none,
    }
    const site = { desk: reader.desk(), addresses }
    const content = publicContent(article.content)
    const { page } = pages.article({ ...subject, content }, site)
    expect(page.moreAbout.map(({ headline }) => headline)).toEqual(headlines)
  })

  it('names a story that is hidden among the hidden ones only, even when it is picked as well', async () => {
    const related = [guidOf('two'), guidOf('six')]
    const both = { ...article, content: { ...article.content, related } }
    const view = await moreAboutOf(reader, { read: async () => both }, article.guid, noon)
    expect(view.rows[0]).toMatchObject({ head: { guid: guidOf('six') }, isPicked: true })
    expect(view.waiting).toEqual([])
    expect(view.hidden).toMatchObject([{ guid: guidOf('two') }])
  })

  it('says of a pick that finds no room that it is full', async () => {
    const small = aDesk({ versions, articles: [article], desk: { ...desk, moreAboutCapacity: 1 } })
    const view = await moreAboutOf(small, { read: async () => article }, article.guid, noon)
    expect(view.waiting).toMatchObject([{ head: { guid: guidOf('four') }, reason: 'full' }])
  })
})

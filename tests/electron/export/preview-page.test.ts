import { describe, expect, it } from 'vitest'

import { renderPreview } from '../../../electron/export/preview-page.ts'
import type { SectionId } from '../../../shared/desk/desk.ts'
import { builtInLists, emptyList } from '../../../shared/list/new-list.ts'
import { withDraft } from '../../../shared/list/with-draft.ts'
import { aDesk, aHotList, aPicture } from '../../support/a-desk.ts'
import { aFolder } from '../../support/a-folder.ts'
import { aBody, anArticle, aTag, at, aVersion, guidOf, noon } from '../../support/an-article.ts'
import { pageText } from '../../support/page-text.ts'

describe('the preview', () => {
  it('shows the text as it stands in the editor, with the addresses of its own scheme', async () => {
    const image = await aPicture(await aFolder())
    const article = anArticle('one', { lead: 'As typed.', body: aBody('A moment ago.'), image })
    const reader = aDesk({ versions: [aVersion('two')], articles: [article] })
    const html = await renderPreview(reader, { page: 'article', article }, noon)
    expect(pageText(html)).toContain('As typed. A moment ago.')
    expect(pageText(html)).toContain('LATEST The two story')
    expect(html).toContain(`src="/media/${image.media}"`)
    expect(html).toContain('href="/style.css"')
    expect(html).toContain('href="/fonts/fonts.css"')
    expect(html).toContain(`href="/article/${encodeURIComponent(guidOf('two'))}"`)
    expect(html).not.toContain('canonical')
  })

  it('shows nothing that the desk noted for itself', async () => {
    const note = { type: 'text', text: 'Who says?', marks: [{ type: 'noted' }] }
    const body = aBody([{ type: 'text', text: 'It sails. ' }, note])
    const article = anArticle('one', { body })
    const html = await renderPreview(
      aDesk({ articles: [article] }),
      { page: 'article', article },
      noon,
    )
    expect(html).toContain('<p>It sails.</p>')
    expect(html).not.toContain('Who says?')
  })

  it('shows the homepage as it is and as the draft would make it', async () => {
    const live = aHotList(guidOf('one'))
    const hot = withDraft(live, aHotList(guidOf('two')).live)
    const latest = { ...aHotList(), name: 'latest' as const }
    const reader = aDesk({ versions: [aVersion('one'), aVersion('two')], hot, latest })
    const shown = async (which: 'draft' | 'live') =>
      pageText(await renderPreview(reader, { page: 'homepage', which }, noon))
    expect(await shown('live')).toContain('HOT NEWS The one story')
    expect(await shown('draft')).toContain('HOT NEWS The two story')
  })

  it('shows a section with its lists, draft or live, and goes on in the one it is in', async () => {
    const port = { id: 'port' as SectionId, name: 'Port' }
    const settings = { title: 'At the quay', section: port.id, capacity: 3, rule: '' }
    const empty = emptyList('quay', 3, { ...builtInLists.hot, ...settings, kind: 'byHand' })
    const quay = withDraft(empty, aHotList(guidOf('one')).live)
    const versions = [aVersion('one'), aVersion('two', { content: { section: port.id } })]
    const reader = aDesk({ versions, lists: [quay], desk: { sections: [port] } })
    const shown = (which: 'draft' | 'live', section = port.id) =>
      renderPreview(reader, { page: 'section', which, section }, noon)
    expect(pageText(await shown('draft'))).toContain('At the quay The one story')
    expect(pageText(await shown('live'))).not.toContain('At the quay')
    expect(pageText(await shown('live'))).toMatch(/LATEST \S+ \S+ The two story Harbour/)
    expect(await shown('draft')).toContain('href="/homepage/draft"')
    const home = await renderPreview(reader, { page: 'homepage', which: 'draft' }, noon)
    expect(home).toContain('href="/section/draft/port"')
    expect(home).not.toContain('At the quay')
    const live = await renderPreview(reader, { page: 'homepage', which: 'live' }, noon)
    expect(await shown('live', 'gone' as SectionId)).toBe(live)
  })

  it('shows nothing under embargo on the homepage, in a list or under MORE ABOUT', async () => {
    const tags = [aTag('port').id]
    const soon = at('2026-11-21T12:00:01Z')
    const versions = [
      aVersion('one', { content: { tags } }),
      aVersion('two', { content: { tags, embargoedUntil: soon } }),
    ]
    const reader = aDesk({ versions, hot: aHotList(guidOf('two')) })
    const article = anArticle('three', { tags, related: [guidOf('two')] })
    const shown = async (now = noon) => [
      pageText(await renderPreview(reader, { page: 'homepage', which: 'live' }, now)),
      pageText(await renderPreview(reader, { page: 'article', article }, now)),
    ]
    for (const page of await shown()) {
      expect(page).toContain('The one story')
      expect(page).not.toContain('The two story')
    }
    for (const page of await shown(soon)) expect(page).toContain('The two story')
  })

  it('shows the top story by its headline when its file is damaged', async () => {
    const hot = aHotList(guidOf('one'))
    const reader = aDesk({ versions: [aVersion('one')], damaged: [guidOf('one')], hot })
    const html = await renderPreview(reader, { page: 'homepage', which: 'live' }, noon)
    expect(pageText(html)).toContain('The one story')
    expect(pageText(html)).not.toContain('What the one story is about.')
  })
})

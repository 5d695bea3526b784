import { join } from 'node:path'

import { createDesk } from '../../electron/store/create-desk.ts'
import { openDesk } from '../../electron/store/open-desk.ts'
import type { Article } from '../../shared/article/article.ts'
import type { Content } from '../../shared/article/content.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { newArticle } from '../../shared/article/new-article.ts'
import type { SectionId } from '../../shared/desk/desk.ts'
import { newDesk } from '../../shared/desk/new-desk.ts'
import { instantOf } from '../../shared/instant/instant-of.ts'
import { aFolder } from './a-folder.ts'
import { aRelease } from './a-release.ts'

const long =
  'Європейська комісія оприлюднила черговий звіт про розширення, у якому детально описала виконання реформ у кожній з десяти країн-кандидаток'
const sections = [
  { id: 'world' as SectionId, name: 'World' },
  { id: 'city' as SectionId, name: 'City' },
]

/** Story 1 is the newest. Every fifth is released, every seventh in Ukrainian with a headline that is too long. */
function aStory(number: number): Article {
  const at = instantOf(new Date(Date.UTC(2026, 10, 25, 8) - number * 60_000))
  const content: Partial<Content> = {
    headline: number % 7 === 0 ? `${long} ${number}` : `Story ${number} of the harbour`,
    slugline: `HARBOUR-${number}`,
    lead: 'What happened at the harbour.',
    byline: number % 2 === 0 ? 'Olena Reporter' : '',
    language: number % 7 === 0 ? 'uk' : 'en',
    section: sections[number % 3]?.id ?? null,
    urgency: (number % 9) + 1,
  }
  const draft = newArticle(`urn:story:${number}` as Guid, at, content)
  return number % 5 === 0 ? aRelease(draft, 'publish', '', at).article : draft
}

/** A desk's folder with that many stories. */
export async function aLibrary(count: number): Promise<string> {
  const folder = join(await aFolder(), 'desk')
  await createDesk(folder, newDesk({ name: 'Harbour Wire', sections }))
  const store = await openDesk(folder)
  const articles = Array.from({ length: count }, (_, at) => aStory(at + 1))
  for (let from = 0; from < count; from += 500) {
    await store.change(() => ({
      change: { articles: articles.slice(from, from + 500) },
      result: null,
    }))
  }
  await store.close()
  return folder
}

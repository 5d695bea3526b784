import { createDesk } from '../../electron/store/create-desk.ts'
import { openDesk } from '../../electron/store/open-desk.ts'
import { newDesk } from '../../shared/desk/new-desk.ts'
import type { Tag } from '../../shared/tag/tag.ts'
import { anArticle, articleOf, at, aTag, aVersion } from './an-article.ts'

export const portTag: Tag = { ...aTag('порт'), aliases: ['Port', 'гавань'], kind: 'place' }
export const natoTag: Tag = { ...aTag('NATO'), aliases: ['НАТО', 'Альянс'], kind: 'organisation' }

/** Headlines as long as they come, the newest first. */
export const portHeadlines = [
  'Порт відновив роботу після шторму: перші п’ять суден із зерном вийшли в море ще вдосвіта',
  'Адміністрація порту оприлюднила графік ремонту причалів, затоплених під час лютневої повені',
  'Рибалки з Очакова просять дозволити вихід у лиман бодай на світанку, поки тихо',
  'Новий буксир «Чорномор» здав ходові випробування',
] as const
export const otherHeadline = 'Алея сакур розквітла на два тижні раніше, ніж торік, кажуть ботаніки'
export const storyHeadline = 'Маяк увімкнули знову'

/** Makes a desk with four released stories of the port, one of something else, and one in work that has the port's tag. */
export async function fillTaggedDesk(folder: string): Promise<void> {
  await createDesk(
    folder,
    newDesk({ name: 'Портові вісті', timezone: 'Europe/Kyiv', language: 'uk' }),
  )
  const store = await openDesk(folder)
  const versions = [...portHeadlines, otherHeadline].map((headline, age) =>
    aVersion(`story-${age}`, {
      releasedAt: at(`2026-11-21T11:${50 - age}:00Z`),
      content: {
        headline,
        language: 'uk',
        tags: headline === otherHeadline ? [natoTag.id] : [portTag.id],
      },
    }),
  )
  const lighthouse = anArticle('lighthouse', {
    headline: storyHeadline,
    slugline: 'ОЧАКІВ-МАЯК',
    lead: 'Після трьох років темряви.',
    language: 'uk',
    urgency: 1,
    tags: [portTag.id],
  })
  await store.change(() => ({
    change: {
      tags: [portTag, natoTag],
      articles: [...versions.map(articleOf), lighthouse],
      versions,
    },
    result: null,
  }))
  await store.close()
}

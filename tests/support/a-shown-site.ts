import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import type { DeskReader } from '../../electron/store/desk-store.ts'
import type { SectionId } from '../../shared/desk/desk.ts'
import type { ProseNode } from '../../shared/prose/prose.ts'
import { aDesk, aHotList, aPicture } from './a-desk.ts'
import { anOwnList } from './a-listed-desk.ts'
import { aBody, aTag, at, aVersion, guidOf } from './an-article.ts'

const sections = ['Порт і море', 'Facts', 'Економіка та торгівля', 'Спорт', 'Культура'].map(
  (name, at) => ({ id: `s${at}` as SectionId, name }),
)
const tags = ['порт', 'Одеса', 'судноплавство', 'НАТО', 'відбудова півдня'].map(aTag)

const longHeadline =
  'Уряд погодив довгострокову програму відновлення портової інфраструктури Одещини та Миколаївщини, розраховану на дванадцять наступних років'
const words =
  'Перше судно під іноземним прапором зайшло до порту вранці, повідомили в адміністрації. Розвантаження триватиме дві доби, а далі причал стане на ремонт.'

const text = (said: string, ...marks: readonly string[]): ProseNode => ({
  type: 'text',
  text: said,
  marks: marks.map((type) => ({ type })),
})
const paragraph = (...content: readonly ProseNode[]): ProseNode => ({ type: 'paragraph', content })
const heading = (level: number, said: string): ProseNode => ({
  type: 'heading',
  attrs: { level },
  content: [text(said)],
})
const item = (said: string): ProseNode => ({ type: 'listItem', content: [paragraph(text(said))] })
const cell = (type: string, said: string): ProseNode => ({
  type,
  attrs: { colspan: 1, rowspan: 1 },
  content: [paragraph(text(said))],
})
const columns = ['Порт', 'Січень', 'Лютий', 'Березень', 'Квітень', 'Травень', 'Разом за півріччя']
const wideTable: ProseNode = {
  type: 'table',
  content: [
    { type: 'tableRow', content: columns.map((name) => cell('tableHeader', name)) },
    ...['Чорноморськ', 'Південний', 'Ізмаїл'].map((name) => ({
      type: 'tableRow',
      content: [name, '1 204', '1 180', '1 377', '1 402', '1 398', '6 561 тис. тонн'].map((said) =>
        cell('tableCell', said),
      ),
    })),
  ],
}
const quote = (type: string): ProseNode => ({
  type,
  content: [
    paragraph(text('Ми повертаємо море місту, і це лише перший крок із багатьох.')),
    { type: 'attribution', content: [text('Олена Марченко, начальниця порту')] },
  ],
})

/** A desk whose site holds whatever a page has to bear: long headlines, a wide table, text from the right. */
export async function aShownSite(folder: string): Promise<DeskReader> {
  const photo = fileURLToPath(
    new URL('../../build/resources/sample-desk/media/ferry.jpg', import.meta.url),
  )
  const image = await aPicture(folder, {
    bytes: await readFile(photo),
    width: 1200,
    height: 800,
    alt: 'Пором біля причалу',
    caption: 'Пором «Січ» повертається до порту після ремонту',
    credit: 'О. Марченко / Агенція',
  })
  const { media, ...said } = image
  const link = { type: 'link', attrs: { href: 'https://desk.example/about' } }
  const body = [
    paragraph(
      text(words),
      text(' Про це повідомив '),
      { type: 'text', text: 'порт', marks: [link] },
      text('.'),
    ),
    heading(2, 'Що відомо про розвантаження судна біля другого причалу'),
    paragraph(text(words), text(' Важливо', 'bold'), text(' і дослівно', 'italic'), text('.')),
    { type: 'bulletList', content: [item('Зерно: дванадцять тисяч тонн'), item(words)] },
    wideTable,
    heading(3, 'Графік'),
    {
      type: 'orderedList',
      attrs: { start: 3, type: null },
      content: [item('Розвантаження'), item('Ремонт')],
    },
    quote('blockquote'),
    paragraph(text(words)),
    quote('pullQuote'),
    { type: 'image', attrs: { media, ...said } },
    { type: 'embed', attrs: { href: 'https://video.example/watch?v=1', title: 'Відео з порту' } },
    { type: 'horizontalRule' },
    paragraph(text(words)),
  ] as readonly ProseNode[]
  const common = { language: 'uk', lead: words, section: sections[0]?.id ?? null }
  const told = { kind: 'correction', place: 'top', at: at('2026-11-21T12:40:00Z') } as const
  const versions = [
    aVersion('whole', {
      content: {
        ...common,
        headline: longHeadline,
        byline: 'Олександра Коваленко-Гнатюк, Михайло Петренко',
        dateline: 'ОДЕСА, 21 лист. (Портові вісті)',
        tags: tags.map(({ id }) => id),
        image,
        notices: [{ ...told, text: 'Судно зайшло до порту вранці, а не вночі.' }],
        body: { type: 'doc', content: [...body] },
      },
    }),
    aVersion('plain', {
      content: { ...common, headline: 'Порт відкрито', lead: '', body: aBody(words, words) },
    }),
    aVersion('arabic', {
      content: {
        language: 'ar',
        headline: 'الميناء يفتح أبوابه أمام أول سفينة أجنبية منذ ثلاث سنوات',
        lead: 'وصلت السفينة صباح اليوم، وسيستمر التفريغ يومين.',
        dateline: 'أوديسا',
        byline: 'أحمد علي',
        tags: [tags[0]?.id ?? aTag('порт').id],
        image,
        body: {
          type: 'doc',
          content: [
            paragraph(
              text('قال مدير الميناء إن السفينة MV Sich (12,000 طن) وصلت في الساعة 14:19.'),
            ),
            { type: 'bulletList', content: [item('القمح: اثنا عشر ألف طن'), item('الذرة')] },
            quote('blockquote'),
            wideTable,
          ],
        },
      },
    }),
    ...Array.from({ length: 70 }, (_, number) => {
      const releasedAt = at(
        `2026-${number < 35 ? '11' : '10'}-${String((number % 19) + 1).padStart(2, '0')}T09:00:00Z`,
      )
      return aVersion(`n${number}`, {
        releasedAt,
        content: {
          ...common,
          headline: number % 3 === 0 ? `${longHeadline} (${number})` : `Коротка новина ${number}`,
          section: sections[number % 2]?.id ?? null,
          tags: tags.slice(0, 1).map(({ id }) => id),
        },
      })
    }),
  ]
  const hot = aHotList(...['whole', 'arabic', 'plain', 'n1', 'n3'].map(guidOf))
  const entries = hot.live.entries.map((entry, at) =>
    at === 2 ? { ...entry, kicker: 'Щойно', sublinks: [guidOf('n2'), guidOf('n3')] } : entry,
  )
  return aDesk({
    folder,
    versions,
    tags,
    hot: { ...hot, live: { ...hot.live, entries } },
    lists: [anOwnList('quay', 'Біля причалу', ['n4', 'n6'].map(guidOf))],
    desk: {
      name: 'Портові вісті Одещини',
      language: 'uk',
      timezone: 'Europe/Kyiv',
      sections,
      adSlots: ['afterMoreAbout', 'afterLatest'],
    },
  })
}

import type { DeskReader } from '../../electron/store/desk-store.ts'
import type { Version } from '../../shared/article/version.ts'
import type { SectionId } from '../../shared/desk/desk.ts'
import type { EntryId } from '../../shared/list/list.ts'
import { newEntry } from '../../shared/list/new-entry.ts'
import { emptyArrangement } from '../../shared/list/new-list.ts'
import type { ProseNode } from '../../shared/prose/prose.ts'
import { aDesk, aHotList, aPicture } from './a-desk.ts'
import { anOwnList } from './a-listed-desk.ts'
import { aPng } from './a-picture.ts'
import { aBody, anArticle, aTag, at, aVersion, guidOf, noon } from './an-article.ts'
import { bodyMatrix, type MatrixRow } from './body-matrix.ts'

/** Words of the hostile desk that must not be where they do not belong. */
export const secrets = {
  /** Kept for the desk: in no format at all. */
  noted: 'NOTED-for-the-desk-only',
  /** To editors at the client: in no format for readers. */
  edNote: 'EDNOTE-to-clients-only',
  /** What a held, killed, expired or never released story says: in no format at all. */
  withdrawn: 'WITHDRAWN-words-of-a-story',
  /** What a story under embargo says: in no format for readers. */
  embargoed: 'EMBARGOED-words-of-a-story',
} as const

const section = { id: 'port' as SectionId, name: 'Порт & море' }
const tags = [
  { ...aTag('порт'), slug: 'port', kind: 'place' as const },
  { ...aTag('R&D <labs>'), slug: 'r-d-labs', topic: 'medtop:13000000' },
]
const tagIds = tags.map(({ id }) => id)

const hardHeadline = 'Порт «Южний» & <b>море</b> ]]> 👩🏽‍🚒 — שלום עולם\u000B "так"'

/**
 * A desk in `folder` with all that formats stumble over: Cyrillic, emoji, right to left, signs that XML may not
 * carry, every block and mark, every state, ranked lists, stories with the same headline and time.
 */
export async function aHostileDesk(folder: string): Promise<{
  readonly reader: DeskReader
  readonly matrix: readonly MatrixRow[]
  readonly guidOfRow: (row: MatrixRow) => string
}> {
  const { width, height, ...picture } = await aPicture(folder, { bytes: aPng(3, 2) })
  const image = { ...picture, width, height, caption: 'Ранок & <туман>', credit: 'O. M.' }
  const matrix = bodyMatrix(image.media)
  const guidOfRow = ({ kind, part }: MatrixRow): string => guidOf(`${kind}-${part}`)

  const noted: ProseNode = { type: 'text', text: secrets.noted, marks: [{ type: 'noted' }] }
  const edNote = secrets.edNote
  const common = { section: section.id, tags: tagIds, edNote }
  const withdrawn = {
    ...common,
    lead: `${secrets.withdrawn} lead`,
    body: aBody(secrets.withdrawn),
    image,
  }
  const versions: readonly Version[] = [
    ...matrix.map((row) =>
      aVersion(`${row.kind}-${row.part}`, {
        content: { ...common, headline: row.part, body: row.body },
      }),
    ),
    aVersion('hard', {
      version: 3,
      signal: 'sig:correction',
      state: 'corrected',
      act: 'correct',
      releasedAt: at('2026-11-21T09:30:15Z'),
      firstReleasedAt: at('2026-11-20T22:05:00Z'),
      content: {
        ...common,
        headline: hardHeadline,
        slugline: 'Port-Юж & <b>',
        byline: 'Олена О’Коннор & team',
        dateline: 'ОДЕСА, 21 лист. (Wire)',
        located: 'Одеса',
        source: 'Wire & Co',
        usageTerms: 'Not for <resale>',
        genre: 'Analysis',
        lead: 'Lead with ]]> & <i>signs</i> \uD83D and שלום',
        urgency: 2,
        language: 'uk',
        image,
        related: [guidOf('plain')],
        body: aBody('Тіло & <b>тіла</b> ]]> «так» 5 < 6', [
          { type: 'text', text: 'Said aloud. ' },
          noted,
        ]),
      },
    }),
    aVersion('plain', { content: { headline: 'The plain story' } }),
    // The same headline and moment twice: receivers that know stories by these must not lose one.
    aVersion('twin-1', { content: { headline: 'Twin' } }),
    aVersion('twin-2', { content: { headline: 'Twin' } }),
    aVersion('formula', {
      content: { headline: '=SUM(A1:A2)', slugline: '+1' },
    }),
    aVersion('templated', {
      content: {
        headline: '{{ site.title }} {% raw %}',
        body: aBody('1) not a list', '# not a heading {{ x }} {% y %}', '- x', '&amp; `code` *a*'),
      },
    }),
    aVersion('embargoed', {
      content: {
        ...common,
        body: aBody(secrets.embargoed),
        embargoedUntil: at('2026-12-01T00:00:00Z'),
      },
    }),
    aVersion('held', {
      version: 2,
      state: 'held',
      act: 'hold',
      content: { ...withdrawn },
    }),
    aVersion('killed', {
      version: 2,
      state: 'killed',
      act: 'kill',
      content: { ...withdrawn },
    }),
    aVersion('expired', {
      content: { ...withdrawn, expires: at('2026-11-01T00:00:00Z') },
    }),
  ]
  const drafts = ['draft', 'inReview', 'ready', 'spiked'] as const
  const articles = drafts.map((state) => ({
    ...anArticle(`never-${state}`, withdrawn),
    state,
  }))
  const listed = ['hard', 'embargoed', 'killed', 'held', 'plain', 'twin-1'].map(guidOf)
  const hot = aHotList(...listed)
  const [first, ...others] = hot.live.entries
  if (first === undefined) throw new Error('no entry')
  const entry = { ...first, headline: 'Own words & <b>', headlineOf: hardHeadline, kicker: 'Шторм' }
  const live = { ...emptyArrangement, entries: [entry, ...others] }
  const ranked = anOwnList('ranked', 'Ранг & <list>', [guidOf('twin-2'), guidOf('plain')])
  const tray = { ...anOwnList('tray', 'Tray', []), kind: 'tray' as const }
  tray.live = { ...tray.live, entries: [newEntry('t' as EntryId, guidOf('plain'))] }
  const reader = aDesk({
    folder,
    versions,
    articles,
    tags,
    hot: { ...hot, live, launched: { at: noon, by: 'Chief' } },
    lists: [ranked, tray],
    desk: { sections: [section], language: 'uk', baseUrl: 'https://desk.example/' },
  })
  return { reader, matrix, guidOfRow }
}

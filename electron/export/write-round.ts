import type { ArticleHead } from '../../shared/article/article-head.ts'
import { omissionOf } from '../../shared/article/omission-of.ts'
import type { ExportReport, FailedArticle } from '../../shared/export/report.ts'
import type { DeskReader } from '../store/desk-store.ts'
import type { ExportTarget } from './export-target.ts'
import type { ExportRun, StoryFormat } from './format.ts'
import { cleanedOf } from './cleaned-of.ts'
import { manifestOf } from './manifest-of.ts'
import { progressSteps } from './progress-steps.ts'
import type { ExportWish } from './export-wish.ts'
import { publicReader } from './public-reader.ts'
import type { Selection } from './select-articles.ts'
import { writeArticles } from './write-articles.ts'

export type RoundWish = Pick<ExportWish, 'now' | 'resources' | 'signal'> &
  Partial<Pick<ExportWish, 'onProgress' | 'mayGoOn'>>

export type Round = {
  readonly format: StoryFormat
  readonly selection: Selection
  /** What earlier rounds could not write; this one leaves it out. */
  readonly failed: readonly FailedArticle[]
  readonly target: ExportTarget
  readonly stands: ExportRun['stands']
}

export type Found = Pick<ExportReport, 'outcome' | 'written' | 'omitted' | 'failed' | 'cleaned'>

const cancelled: Found = { outcome: 'cancelled', written: 0, omitted: [], failed: [], cleaned: [] }

/** Writes everything once, and keeps it only when nothing new failed and nobody cancelled. */
export async function writeRound(
  reader: DeskReader,
  wish: RoundWish,
  round: Round,
): Promise<Found> {
  const { target } = round
  let isKept = false
  try {
    const found = await write(reader, wish, round)
    if (found.outcome === 'written' && found.failed.length === round.failed.length) {
      isKept = await target.finish()
      return isKept ? found : cancelled
    }
    return found
  } finally {
    if (!isKept) await target.discard()
  }
}

async function write(
  desk: DeskReader,
  { now, resources, signal, onProgress, mayGoOn }: RoundWish,
  { format, selection, failed, target, stands }: Round,
): Promise<Found> {
  const reader = publicReader(desk)
  const left = new Set(failed.map(({ guid }) => guid))
  const articles = new Map([...selection.articles].filter(([guid]) => !left.has(guid)))
  const mayShow = (head: ArticleHead): boolean =>
    !left.has(head.guid) && omissionOf(head, now) === null

  const writer = await format.begin({ reader, target, resources, now, articles, mayShow, stands })
  const onDone = progressSteps(articles.size, onProgress ?? (() => {}))
  const wrote = await writeArticles(reader, articles.values(), writer, {
    signal,
    onDone,
    mayGoOn: mayGoOn ?? (() => Promise.resolve()),
  })
  const { omitted } = selection
  const found: Found = {
    outcome: 'written',
    written: wrote.files.size,
    omitted,
    failed: [...failed, ...wrote.failed],
    cleaned: cleanedOf(reader, wrote.cleaned),
  }
  if (wrote.failed.length === 0 && !signal.aborted) {
    const lists = await writer.finish()
    const manifest = manifestOf(format, target, {
      desk: reader.desk().name,
      files: wrote.files,
      omitted,
      failed,
      lists,
    })
    await target.write('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`)
  }
  return signal.aborted ? cancelled : found
}

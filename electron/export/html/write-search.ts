import { Script } from 'node:vm'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { legalText } from '../../../shared/export/legal-text.ts'
import { publicHeadline } from '../../../shared/list/public-headline.ts'
import { searchPageToHtml } from '../../../shared/page/search/search-page-to-html.ts'
import { searchPieces } from '../../../shared/page/search/search-pieces.ts'
import { searchScript } from '../../../shared/page/search/search-script.ts'
import { searchWords } from '../../../shared/page/search/search-words.ts'
import { pageWords } from '../../../shared/page/words.ts'
import type { Tag } from '../../../shared/tag/tag.ts'
import { DeskError } from '../../store/desk-error.ts'
import type { DeskPages } from '../desk-pages.ts'
import { eachAtOnce } from '../each-at-once.ts'
import type { ExportTarget } from '../export-target.ts'
import type { HtmlSite } from './html-site.ts'
import { sitePaths } from './site-paths.ts'

const perBlock = 100
const width = 8

type Parts = {
  readonly site: HtmlSite
  readonly pages: DeskPages
  readonly tags: readonly Tag[]
  readonly target: ExportTarget
}

/** Writes the search page with its script and an index of headlines, tags, sections and bylines, in pieces. */
export async function writeSearch({ site, pages, tags, target }: Parts): Promise<void> {
  const { desk } = site
  // From the oldest on, so that a new story changes the last block and the pieces of its own words.
  const heads = site.stories.all.toReversed()
  const pieces = searchPieces(indexOf(heads, namesOf(site, tags)))
  const { words, lang } = pageWords(desk.language)
  const { off: _off, ...said } = words.searching

  const write = (path: string, text: string): Promise<void> => writeScript(target, path, text)
  await write(sitePaths.searchScript, searchScript)
  await eachAtOnce(pieces, width, ({ prefix, words: found }) =>
    write(sitePaths.searchPiece(prefix), called('piece', prefix, Object.fromEntries(found))),
  )
  const blocks = Array.from({ length: Math.ceil(heads.length / perBlock) }, (_, number) => number)
  await eachAtOnce(blocks, width, (number) => {
    const stories = heads
      .slice(number * perBlock, (number + 1) * perBlock)
      .map((head) => [
        publicHeadline({ head }),
        site.pathOf(head.guid),
        pages.momentOf(head.firstReleasedAt ?? head.createdAt).shown,
        (head.released ?? head.working).language,
      ])
    return write(sitePaths.searchStories(number), called('stories', number, stories))
  })
  const about = {
    // Where the page's words are in another language than the desk, so are the results' surroundings.
    language: lang,
    perBlock,
    pieces: pieces.map(({ prefix }) => prefix),
    words: { ...said, search: words.search },
  }
  await write(sitePaths.searchWords, called('begin', about))
  const scripts = [sitePaths.searchScript, sitePaths.searchWords]
  await site.writePage(sitePaths.search, searchPageToHtml(sitePaths.search, scripts, site.at('')))
}

function namesOf({ desk }: HtmlSite, tags: readonly Tag[]): (head: ArticleHead) => string {
  const ofTags = new Map(tags.map(({ id, name }) => [id, name]))
  const ofSections = new Map(desk.sections.map(({ id, name }) => [id, name]))
  return (head) => {
    const { byline, section, tags: tagged } = head.released ?? head.working
    const names = tagged.map((id) => ofTags.get(id) ?? '')
    const place = section === null ? '' : (ofSections.get(section) ?? '')
    return [publicHeadline({ head }), byline, place, ...names].join(' ')
  }
}

function indexOf(
  heads: readonly ArticleHead[],
  textOf: (head: ArticleHead) => string,
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>()
  for (const [number, head] of heads.entries()) {
    for (const word of new Set(searchWords(legalText(textOf(head))))) {
      const stories = index.get(word)
      if (stories === undefined) index.set(word, [number])
      else stories.push(number)
    }
  }
  return index
}

/** A call of the script with plain data; no text in it can be anything else. */
function called(name: string, ...told: readonly unknown[]): string {
  const legal = (_key: string, part: unknown): unknown =>
    typeof part === 'string' ? legalText(part) : part
  const values = told.map((value) =>
    JSON.stringify(value, legal)
      .replace(/</g, '\\u003c')
      .replace(/\u2028/g, '\\u2028')
      .replace(/\u2029/g, '\\u2029'),
  )
  return `wiredeskSearch.${name}(${values.join(',')})\n`
}

async function writeScript(target: ExportTarget, path: string, text: string): Promise<void> {
  if ((await target.keep?.(path, text)) === true) return
  try {
    // Only read, never run: a slip in writing must not reach a reader.
    void new Script(text)
  } catch (error) {
    throw new DeskError('exportUnsafe', { path, what: String(error) })
  }
  await target.write(path, text)
}

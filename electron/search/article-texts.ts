import type { ArticleHead } from '../../shared/article/article-head.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { everyWord } from '../../shared/prose/to-text.ts'
import { foldText } from '../../shared/query/fold-text.ts'
import type { DeskReader } from '../store/desk-store.ts'

// About 40 MB of text; what does not fit is read again.
const mostCharacters = 20_000_000

/**
 * The words of articles, folded for comparing, read when first asked for. It stands in for a
 * full-text index, which will answer from a thread of its own.
 */
export class ArticleTexts {
  readonly #reader: DeskReader
  readonly #texts = new Map<Guid, string>()
  #characters = 0
  #forgotten = 0

  constructor(reader: DeskReader) {
    this.#reader = reader
  }

  async of({ guid, working }: ArticleHead): Promise<string> {
    const known = this.#texts.get(guid)
    if (known !== undefined) return known
    const forgotten = this.#forgotten
    // A damaged article is still found by what the catalog knows of it.
    const article = await this.#reader.readArticle(guid).catch(() => null)
    const { headline, slugline, byline } = working
    const lead = article?.content.lead ?? ''
    const body = article === null ? '' : everyWord(article.content.body)
    const text = foldText([headline, slugline, byline, lead, body].join('\n'))
    // What was read while articles changed may be of before the change, so it is not kept.
    if (forgotten === this.#forgotten) this.#keep(guid, text)
    return text
  }

  forget(guid: Guid): void {
    this.#forgotten += 1
    this.#drop(guid)
  }

  #drop(guid: Guid): void {
    this.#characters -= this.#texts.get(guid)?.length ?? 0
    this.#texts.delete(guid)
  }

  #keep(guid: Guid, text: string): void {
    this.#drop(guid)
    this.#texts.set(guid, text)
    this.#characters += text.length
    for (const oldest of this.#texts.keys()) {
      if (this.#characters <= mostCharacters) return
      this.#drop(oldest)
    }
  }
}

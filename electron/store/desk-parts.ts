import type { Article } from '../../shared/article/article.ts'
import type { Version } from '../../shared/article/version.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import type { DeskList } from '../../shared/list/list.ts'
import type { DamagedFile } from './check-desk.ts'
import { deskFolder } from './desk-folder.ts'

/** Which files a desk has, and which of them its documents stand on. */
export class DeskParts {
  readonly #present = new Set<string>()
  readonly #needs: { readonly path: string; readonly part: string }[] = []

  has(path: string): void {
    this.#present.add(path)
  }

  ofArticle(path: string, { guid, version, kept, content: { image } }: Article): void {
    for (let number = 1; number <= kept; number += 1) {
      this.#needs.push({ path, part: deskFolder.kept(guid, number) })
    }
    if (version > 0) this.#needs.push({ path, part: deskFolder.version(guid, version) })
    if (image !== null) this.#needs.push({ path, part: deskFolder.mediaFile(image.media) })
  }

  ofVersion(path: string, { content: { image } }: Pick<Version, 'content'>): void {
    if (image !== null) this.#needs.push({ path, part: deskFolder.mediaFile(image.media) })
  }

  ofList(path: string, { live, draft }: DeskList): void {
    const entries = [live, draft].flatMap((arrangement) => [
      ...(arrangement?.entries ?? []),
      ...(arrangement?.pins ?? []).map(({ entry }) => entry),
    ])
    for (const article of new Set(entries.map((entry) => entry.article))) {
      this.#needs.push({ path, part: deskFolder.article(article) })
    }
  }

  missing(): readonly DamagedFile[] {
    return this.#needs
      .filter(({ part }) => !this.#present.has(part))
      .map(({ path, part }) => ({ path, reason: formatMessage('check.missingPart', { part }) }))
  }
}

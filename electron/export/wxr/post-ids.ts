/**
 * Numbers posts and attachments in the order of the file, each picture once however many stories show
 * it; the same desk gives the same numbers.
 */
export class PostIds {
  readonly #pictures = new Map<string, number>()
  #last = 0

  /** A number for a story, and one for each of its pictures that has none yet. */
  take(media: readonly string[]): { readonly post: number; readonly fresh: readonly string[] } {
    const post = this.#next()
    const fresh = media.filter((name) => !this.#pictures.has(name))
    for (const name of fresh) this.#pictures.set(name, this.#next())
    return { post, fresh }
  }

  ofPicture(media: string): number | null {
    return this.#pictures.get(media) ?? null
  }

  #next(): number {
    this.#last += 1
    return this.#last
  }
}

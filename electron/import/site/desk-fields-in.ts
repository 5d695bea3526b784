import { guidSchema, type Guid } from '../../../shared/article/guid.ts'
import { readInstant } from '../../../shared/instant/instant-of.ts'
import { instantSchema, type Instant } from '../../../shared/instant/instant.ts'

/** What a desk wrote beside a post that its site has no field for; each name may stand several times. */
export class DeskFieldsIn {
  readonly #fields: readonly (readonly [string, string])[]

  constructor(fields: readonly (readonly [string, string])[]) {
    this.#fields = fields
  }

  text(name: string): string {
    return this.#fields.find(([key]) => key === name)?.[1] ?? ''
  }

  all(name: string): readonly string[] {
    return this.#fields.filter(([key]) => key === name).map(([, value]) => value)
  }

  instant(name: string): Instant | null {
    const read = instantSchema.safeParse(readInstant(this.text(name)))
    return read.success ? read.data : null
  }

  number(name: string, least: number, most: number): number | null {
    const number = Number(this.text(name) || Number.NaN)
    return Number.isSafeInteger(number) && number >= least && number <= most ? number : null
  }

  /** The number that its desk gave it; a site numbers no versions. */
  get version(): { readonly version: number; readonly isNumbered?: false } {
    const version = this.number('version', 1, Number.MAX_SAFE_INTEGER)
    return version === null ? { version: 1, isNumbered: false } : { version }
  }

  guids(name: string): readonly Guid[] {
    return this.all(name).flatMap((value) => {
      const { success, data } = guidSchema.safeParse(value)
      return success ? [data] : []
    })
  }

  /** The lists that it stands in. */
  get lists(): readonly string[] {
    return this.#fields.flatMap(([key]) => /^list_([a-z0-9-]+)$/.exec(key)?.[1] ?? [])
  }
}

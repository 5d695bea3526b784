import type { Fact, Figure } from './figure.ts'

/** One thing that is measured: a small file in `measures/`, declared once in the table. */
export type Measure = {
  /** What `npm run bench -- <name>` calls it. */
  readonly name: string
  /** What is compared with what, and from when to when: it stands above its figures. */
  readonly about: string
  readonly run: () => Promise<readonly (Figure | Fact)[]>
}

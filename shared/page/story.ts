import type { Guid } from '../article/guid.ts'
import type { Moment } from './moment.ts'

/** An article as a list on a page names it. */
export type Story = {
  readonly guid: Guid
  readonly headline: string
  readonly kicker: string | null
  readonly section: string | null
  readonly language: string
  readonly at: Moment
}

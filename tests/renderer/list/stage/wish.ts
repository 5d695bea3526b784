import type { PublishStatus } from '../../../../shared/export/publish-status.ts'
import type { State } from '../../../../shared/article/state.ts'
import type { Arrangement } from '../../../../shared/list/list.ts'

/** What a test wants on the stage. */
export type StageWish = {
  readonly stories: readonly {
    readonly guid: string
    readonly headline: string
    /** Minutes since its release. */
    readonly age: number
    readonly state?: State
  }[]
  /** How many launches HOT has behind it, one a minute until the noon of `aHead`. */
  readonly launches?: number
  readonly isReadOnly?: boolean
  /** How publishing the lists goes. */
  readonly publish?: PublishStatus
  /** How long main takes to answer, in milliseconds. */
  readonly pause?: number
}

/** What a test may look at and meddle with while the stage stands. */
export type Stage = {
  /** Headlines of a list, draft or live, as main has them. */
  readonly listed: (list: string, which: 'draft' | 'live') => readonly string[]
  /** Makes main refuse the next call of that name. */
  /** What somebody decided about a list's draft, as main has it. */
  readonly arranged: (list: 'hot' | 'latest') => Arrangement
  readonly refuseNext: (call: string) => void
  readonly release: (guid: string, headline: string) => void
  /** Places a story as somebody else at the desk may. */
  readonly placeElsewhere: (guid: string, list: string, gap: number) => Promise<unknown>
  /** Holds a story that stays where it stands, as one brought back from history may. */
  readonly holdQuietly: (guid: string) => Promise<void>
  /** Holds or kills a story, as somebody else may meanwhile. */
  readonly become: (guid: string, state: State) => Promise<void>
  readonly calls: readonly string[]
  readonly opened: () => string | null
  readonly runCommand: (id: 'edit.undo' | 'edit.redo') => void
}

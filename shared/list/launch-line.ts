import type { Launch } from './launch.ts'
import type { ListName } from './list.ts'

/** One launch as history lists it: small, since there may be thousands. */
export type LaunchLine = Pick<Launch, 'turn' | 'at' | 'by' | 'cause'> & {
  readonly lists: readonly {
    readonly name: ListName
    readonly title: string
    readonly count: number
  }[]
}

export function launchLine({ turn, at, by, cause, lists }: Launch): LaunchLine {
  const named = Object.entries(lists).map(([name, { title, shown }]) => ({
    name,
    title,
    count: shown.length,
  }))
  return { turn, at, by, cause, lists: named }
}

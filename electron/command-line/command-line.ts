import type { ParseArgsConfig } from 'node:util'

import type { MessageKey } from '../../shared/message/message.ts'
import type { Clock } from '../clock.ts'

/** Where a command speaks and what it stands on. */
export type Terminal = {
  /** Results: for `--json` one object and nothing else. */
  readonly out: (text: string) => void
  /** Progress and complaints. */
  readonly err: (text: string) => void
  readonly clock: Clock
  /** The folder of what the app ships. */
  readonly resources: string
}

export type Options = NonNullable<ParseArgsConfig['options']>
export type Values = Readonly<Record<string, string | boolean | undefined>>

/** What a command came to: `failed` when some items did, each named. */
export type Outcome = {
  readonly json: unknown
  readonly lines: readonly string[]
  readonly isFailed: boolean
}

export type Command = {
  readonly usage: MessageKey
  readonly options: Options
  /** The least and the most words after the command's name. */
  readonly words: readonly [number, number]
  readonly run: (words: readonly string[], values: Values, terminal: Terminal) => Promise<Outcome>
}

/** Throwing it ends the command with 2 and its usage. */
export class WrongUsage extends Error {}

export function text(values: Values, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

import type { WireList, WireStory } from '../../../shared/export/wire/wire-story.ts'
import { listToNinjs1, listToNinjs3 } from '../../../shared/export/ninjs/list-to-ninjs.ts'
import type { NinjsAddresses } from '../../../shared/export/ninjs/ninjs-addresses.ts'
import { storyToNinjs1 } from '../../../shared/export/ninjs/story-to-ninjs-1.ts'
import { storyToNinjs3 } from '../../../shared/export/ninjs/story-to-ninjs-3.ts'
import { checkNinjs1, checkNinjs3 } from './check-ninjs.ts'

/** A version of ninjs: how it tells stories and lists, and what is read in a file of it that stands. */
export type NinjsDialect = {
  readonly story: (story: WireStory, body: string, addresses: NinjsAddresses) => object
  readonly list: (list: WireList, language: string, addresses: NinjsAddresses) => object
  /** What in a finished file is not as the standard has it; null when all is well. */
  readonly check: (text: string) => string | null
}

export const ninjs3: NinjsDialect = {
  story: storyToNinjs3,
  list: listToNinjs3,
  check: checkNinjs3,
}

export const ninjs1: NinjsDialect = {
  story: storyToNinjs1,
  list: listToNinjs1,
  check: checkNinjs1,
}

import { create } from 'zustand'

import type { Guid } from '../../../shared/article/guid.ts'

type Wish = {
  readonly isOn: boolean
  /** By article, the words that are right in it, until the app is closed. */
  readonly ignored: ReadonlyMap<Guid, ReadonlySet<string>>
}

const place = 'spelling'
const none: ReadonlySet<string> = new Set()

/** What the writer wants of the spelling. */
export const useSpellingWish = create<Wish>(() => ({
  isOn: localStorage.getItem(place) !== 'off',
  ignored: new Map(),
}))

export function turnSpelling(isOn: boolean): void {
  localStorage.setItem(place, isOn ? 'on' : 'off')
  useSpellingWish.setState({ isOn })
}

export function ignoredIn({ ignored }: Wish, guid: Guid): ReadonlySet<string> {
  return ignored.get(guid) ?? none
}

export function ignoreWord(guid: Guid, word: string): void {
  useSpellingWish.setState((wish) => ({
    ignored: new Map(wish.ignored).set(guid, new Set([...ignoredIn(wish, guid), word])),
  }))
}

import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import { create } from 'zustand'

import type { Guid } from '../../../shared/article/guid.ts'
import type { Passage } from './spelling-blocks.ts'
import { passagesIn } from './spelling-plugin.ts'

const none: readonly string[] = []

/** By story on the screen, the languages of its passages that are not in its own. */
const usePassages = create<ReadonlyMap<Guid, readonly string[]>>(() => new Map())

export function usePassageLanguages(guid: Guid): readonly string[] {
  return usePassages((languages) => languages.get(guid) ?? none)
}

/** Follows the passages of a body for as long as it stands on the screen. */
export function useFollowedPassages(guid: Guid, editor: Editor): void {
  useEffect(() => {
    let told = ''
    const tell = (languages: readonly string[]): void => {
      if (languages.join() === told) return
      told = languages.join()
      usePassages.setState((known) => new Map(known).set(guid, languages), true)
    }
    let seen: readonly Passage[] | undefined
    const follow = (): void => {
      const passages = passagesIn(editor.state)
      if (passages === seen) return
      seen = passages
      tell([...new Set(passages.map(({ language }) => language))])
    }
    editor.on('transaction', follow)
    follow()
    return () => {
      editor.off('transaction', follow)
      tell(none)
    }
  }, [guid, editor])
}

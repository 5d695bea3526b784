import { useEffect, useState } from 'react'
import { useStore } from 'zustand'

import type { Guid } from '../../shared/article/guid.ts'
import type { Problem } from '../../shared/problem.ts'
import { OpenText, type TextState } from './open-text.ts'
import { holdText, keptText, releaseText } from './open-texts.ts'

type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'open'; readonly text: OpenText }

/** Holds an article open for as long as the component stands. */
export function useOpenText(guid: Guid): Opening {
  const [opening, setOpening] = useState<Opening>(() => {
    const kept = keptText(guid)
    return kept === null ? { kind: 'opening' } : { kind: 'open', text: kept }
  })
  useEffect(() => {
    let isGone = false
    const holding = holdText(guid)
    void holding.then((text) => {
      if (isGone) return
      setOpening(
        text instanceof OpenText ? { kind: 'open', text } : { kind: 'refused', problem: text },
      )
    })
    return () => {
      isGone = true
      void holding.then((text) => {
        if (text instanceof OpenText) void releaseText(text)
      })
    }
  }, [guid])
  return opening
}

/** Reads an open article; the component draws again when what `select` picks changes. */
export function useText<T>(text: OpenText, select: (state: TextState) => T): T {
  return useStore(text.store, select)
}

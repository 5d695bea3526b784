import { useCallback, useEffect, useState } from 'react'

import { call } from '../../desk.ts'
import { pageStore } from '../../state/page-state.ts'

export type Which = 'draft' | 'live'

/** One rendering of a page; a later one has another `turn` though its address be the same. */
export type PreviewPage = { readonly turn: number; readonly address: string }

const pause = 120

/** The homepage's renderings, anew after each change of the lists; the old one goes when the new has come. */
export function usePreview(which: Which) {
  const [pages, setPages] = useState<readonly PreviewPage[]>([])
  useEffect(() => {
    let isOld = false
    let timer: ReturnType<typeof setTimeout> | null = null
    async function render(): Promise<void> {
      const reply = await call('preview.address', { page: 'homepage', which })
      if (isOld || !reply.ok) return
      setPages(([shown, coming]) => {
        const turn = Math.max(shown?.turn ?? 0, coming?.turn ?? 0) + 1
        const page = { turn, address: reply.value }
        return shown === undefined ? [page] : [shown, page]
      })
    }
    void render()
    const unsubscribe = pageStore.subscribe(({ lists }, before) => {
      if (lists === before.lists) return
      // Several acts in a row are shown once, as the last one leaves the page.
      if (timer !== null) clearTimeout(timer)
      timer = setTimeout(() => void render(), pause)
    })
    return () => {
      isOld = true
      if (timer !== null) clearTimeout(timer)
      unsubscribe()
    }
  }, [which])

  const noteCome = useCallback((turn: number) => {
    setPages((pages) => {
      const newest = pages.at(-1)
      return newest?.turn === turn && pages.length > 1 ? [newest] : pages
    })
  }, [])
  return { pages, noteCome }
}

import { useEffect } from 'react'

import type { Guid } from '../../../shared/article/guid.ts'
import { ask, onNotice } from '../../desk.ts'
import { changeSelection, isSelected } from './selection.ts'

/** As many as one question for rows may name. */
const atOnce = 1_000

async function lookAgain(guids: readonly Guid[]): Promise<void> {
  for (let from = 0; from < guids.length; from += atOnce) {
    const asked = guids.slice(from, from + atOnce)
    const heads = await ask('article.heads', { guids: [...asked] })
    if (heads === undefined) return
    const there = new Set(heads.map(({ guid }) => guid))
    changeSelection(
      heads.filter(({ guid }) => isSelected(guid)),
      asked.filter((guid) => !there.has(guid)),
    )
  }
}

/** Keeps the states of selected articles true, and lets go of those that are gone. */
export function useSelectionNews(): void {
  useEffect(
    () =>
      onNotice('articles.changed', ({ guids }) => {
        const selected = (guids as readonly Guid[]).filter(isSelected)
        if (selected.length > 0) void lookAgain(selected)
      }),
    [],
  )
}

import type { Transaction } from '@tiptap/pm/state'
import { AddMarkStep, RemoveMarkStep } from '@tiptap/pm/transform'

import type { Range } from './spelling-blocks.ts'

/** Where a transaction only changed the language: other dictionaries judge the same words there. */
export function relanguaged({ steps, mapping }: Transaction): readonly Range[] {
  return steps.flatMap((step, at) => {
    if (!(step instanceof AddMarkStep || step instanceof RemoveMarkStep)) return []
    if (step.mark.type.name !== 'language') return []
    const rest = mapping.slice(at + 1)
    return [{ from: rest.map(step.from, -1), to: rest.map(step.to, 1) }]
  })
}

import type { Content } from '../../shared/article/content.ts'
import type { Guid } from '../../shared/article/guid.ts'
import { assertNever } from '../../shared/assert-never.ts'
import type { LeftOut } from '../../shared/library/many-change.ts'
import { formatMessage } from '../../shared/message/format-message.ts'
import { type Fate, rewriteTexts } from '../article/rewrite-texts.ts'
import { leftOut, type ManyParts, type Step } from './many-parts.ts'

function problemOf(fate: Extract<Fate<null>, { kind: 'refused' }>, guid: Guid): LeftOut['problem'] {
  switch (fate.reason) {
    case 'killed':
    case 'spiked':
      return {
        code: 'actNotAllowed',
        values: { state: formatMessage(`state.${fate.reason}`) },
      }
    case 'unreadable':
      return { code: 'noArticle', values: { guid } }
    case 'desk':
    case 'unknownContent':
      return { code: 'notEditable', values: {} }
    default:
      return assertNever(fate.reason)
  }
}

/** Sets a field of many texts, open ones included; `valueOf` says what each is to have. */
export async function setField(
  parts: ManyParts,
  field: 'section' | 'language',
  values: ReadonlyMap<Guid, (now: string | null) => string | null>,
  step: Step,
): Promise<{ readonly before: ReadonlyMap<Guid, string | null>; readonly left: LeftOut[] }> {
  const before = new Map<Guid, string | null>()
  const seen = new Set<Guid>()
  const rewrites = new Map(
    [...values].map(([guid, valueOf]) => [
      guid,
      (content: Content): Content => {
        const now: string | null = content[field]
        const next = valueOf(now)
        // It is asked again of what is typed while the files are written, when nothing can be stopped.
        if (!seen.has(guid)) step()
        seen.add(guid)
        if (next === now) return content
        if (!before.has(guid)) before.set(guid, now)
        return { ...content, [field]: next }
      },
    ]),
  )
  const fates = await rewriteTexts(parts, rewrites, () => null)
  const left = [...fates].flatMap(([guid, fate]) =>
    fate.kind === 'refused' ? [leftOut(parts.store, guid, problemOf(fate, guid))] : [],
  )
  return { before, left }
}

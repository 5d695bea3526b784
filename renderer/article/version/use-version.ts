import { useEffect, useState } from 'react'

import type { Content } from '../../../shared/article/content.ts'
import type { VersionName } from '../../../shared/article/version-name.ts'
import { isSameJson } from '../../../shared/is-same-json.ts'
import { formatProblem } from '../../../shared/message/format-message.ts'
import { call } from '../../desk.ts'
import type { OpenText } from '../open-text.ts'

export type Reading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly content: Content }
  | { readonly kind: 'failed'; readonly reason: string }

/** One version, whole; versions never change, so it is asked for once. */
export function useVersion(text: OpenText, name: VersionName | null): Reading {
  const [read, setRead] = useState<{ name: VersionName; reading: Reading } | null>(null)
  const { kind, number } = name ?? { kind: null, number: null }
  useEffect(() => {
    if (kind === null) return
    let isGone = false
    void call('article.version', { guid: text.guid, name: { kind, number } }).then((reply) => {
      if (isGone) return
      const reading: Reading = reply.ok
        ? { kind: 'read', content: reply.value }
        : { kind: 'failed', reason: formatProblem(reply.problem) }
      setRead({ name: { kind, number }, reading })
    })
    return () => {
      isGone = true
    }
  }, [text, kind, number])
  return isSameJson(read?.name ?? null, name) && read !== null ? read.reading : { kind: 'reading' }
}

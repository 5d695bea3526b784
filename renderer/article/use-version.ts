import { useEffect, useState } from 'react'

import type { Version } from '../../shared/article/version.ts'
import { formatProblem } from '../../shared/message/format-message.ts'
import { call } from '../desk.ts'
import type { OpenText } from './open-text.ts'

export type Reading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly version: Version }
  | { readonly kind: 'failed'; readonly reason: string }

/** One version, whole; versions never change, so it is asked for once. */
export function useVersion(text: OpenText, version: number | null): Reading {
  const [read, setRead] = useState<{ number: number; reading: Reading } | null>(null)
  useEffect(() => {
    if (version === null) return
    let isGone = false
    void call('article.version', { guid: text.guid, version }).then((reply) => {
      if (isGone) return
      const reading: Reading = reply.ok
        ? { kind: 'read', version: reply.value }
        : { kind: 'failed', reason: formatProblem(reply.problem) }
      setRead({ number: version, reading })
    })
    return () => {
      isGone = true
    }
  }, [text, version])
  return read?.number === version ? read.reading : { kind: 'reading' }
}

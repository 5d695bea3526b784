import { useEffect, useState } from 'react'

import type { VersionLine } from '../../../shared/article/version-line.ts'
import { ask } from '../../desk.ts'
import type { OpenText } from '../open-text.ts'
import { useText } from '../use-open-text.ts'

const none: readonly VersionLine[] = []

/** An article's versions, asked for again after each release and keeping; null until main has answered. */
export function useVersionLines(text: OpenText): readonly VersionLine[] | null {
  const count = useText(text, ({ standing: { version, kept } }) => version + kept)
  const [lines, setLines] = useState<readonly VersionLine[] | null>(null)
  useEffect(() => {
    if (count === 0) return
    let isGone = false
    void ask('article.versions', { guid: text.guid }).then((found) => {
      if (!isGone) setLines(found ?? none)
    })
    return () => {
      isGone = true
    }
  }, [text, count])
  return count === 0 ? none : lines
}

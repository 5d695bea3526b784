import { useEffect, useState } from 'react'

import type { ArticleHead } from '../../shared/article/article-head.ts'
import { ask } from '../desk.ts'

const settleMs = 120

type Offered = {
  readonly heads: readonly ArticleHead[]
  /** Whether they are what this text finds; else those of the text before, until these come. */
  readonly isOfThis: boolean
}

const nothing: Offered = { heads: [], isOfThis: false }

/** The first stories that the library finds for what is being typed, by words or a whole query. */
export function useOfferedArticles(typed: string, count: number): Offered {
  const [found, setFound] = useState<{
    readonly query: string
    readonly heads: readonly ArticleHead[]
  }>()
  const query = typed.trim()
  useEffect(() => {
    if (query === '') return
    let isOld = false
    const timer = setTimeout(() => {
      void ask('article.find', { query, from: 0, count }).then((answer) => {
        if (!isOld && answer !== undefined) setFound({ query, heads: answer.heads })
      })
    }, settleMs)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [query, count])
  if (query === '' || found === undefined) return nothing
  return { heads: found.heads, isOfThis: found.query === query }
}

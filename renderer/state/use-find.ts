import { useEffect, useState } from 'react'

import type { Output } from '../../shared/ipc/desk-api.ts'
import { ask } from '../desk.ts'
import { useDesk } from './use-desk.ts'

/** The first articles that a query finds, kept up to date; null until the first answer. */
export function useFind(query: string, count: number): Output<'article.find'> | null {
  const revision = useDesk((state) => state.articlesRevision)
  const key = `${revision} ${count} ${query}`
  const [found, setFound] = useState<{
    readonly key: string
    readonly answer: Output<'article.find'>
  } | null>(null)
  useEffect(() => {
    let isOld = false
    async function find(): Promise<void> {
      const answer = await ask('article.find', { query, from: 0, count })
      if (answer !== undefined && !isOld) setFound({ key, answer })
    }
    void find()
    return () => {
      isOld = true
    }
  }, [key, query, count])
  return found?.answer ?? null
}

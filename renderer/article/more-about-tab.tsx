import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'

import type { ArticleHead } from '../../shared/article/article-head.ts'
import { ask } from '../desk.ts'
import { openArticle } from '../state/navigate.ts'
import { useOpenDesk } from '../state/open-desk.ts'
import { pageStore } from '../state/page-state.ts'
import { useNow } from '../state/use-now.ts'
import { t } from '../t.ts'
import type { OpenText } from './open-text.ts'
import { rowTime } from './row-time.ts'

function useMoreAbout(text: OpenText): readonly ArticleHead[] | null {
  const [heads, setHeads] = useState<readonly ArticleHead[] | null>(null)
  useEffect(() => {
    let questions = 0
    async function find(): Promise<void> {
      questions += 1
      const question = questions
      // Main answers for the tags it has.
      await text.flush()
      const found = await ask('article.moreAbout', { guid: text.guid })
      if (question === questions && found !== undefined)
        setHeads(found.rows.map(({ head }) => head))
    }
    void find()
    const stops = [
      text.store.subscribe(({ fields }, before) => {
        const { tags, related } = before.fields
        if (fields.tags !== tags || fields.related !== related) void find()
      }),
      pageStore.subscribe(({ articlesRevision }, before) => {
        if (articlesRevision !== before.articlesRevision) void find()
      }),
    ]
    return () => {
      questions = Infinity
      for (const stop of stops) stop()
    }
  }, [text])
  return heads
}

function Related({ head }: { readonly head: ArticleHead }) {
  const { timezone } = useOpenDesk()
  const now = useNow()
  const { time, day } = rowTime(head.firstReleasedAt ?? head.changedAt, now, timezone)
  return (
    <li>
      <Button className="related" onPress={() => openArticle(head.guid)}>
        <span className="related-time tabular">
          {time} {day}
        </span>
        <span className="related-headline" lang={(head.released ?? head.working).language}>
          {(head.released ?? head.working).headline}
        </span>
      </Button>
    </li>
  )
}

/** MORE ABOUT as the story's page would list it now. */
export function MoreAboutTab({ text }: { readonly text: OpenText }) {
  const heads = useMoreAbout(text)
  return (
    <>
      <p className="secondary">
        {heads?.length === 0 ? t('editor.moreAboutEmpty') : t('editor.moreAboutText')}
      </p>
      <ul className="related-list">
        {heads?.map((head) => (
          <Related key={head.guid} head={head} />
        ))}
      </ul>
    </>
  )
}

import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'

import type { ArticleHead } from '../../shared/article/article-head.ts'
import { ask } from '../desk.ts'
import { openArticle } from '../state/navigate.ts'
import { useOpenDesk } from '../state/open-desk.ts'
import { useDesk } from '../state/use-desk.ts'
import { useNow } from '../state/use-now.ts'
import { t } from '../t.ts'
import type { OpenText } from './open-text.ts'
import { rowTime } from './row-time.ts'
import { useText } from './use-open-text.ts'

function useMoreAbout(text: OpenText): readonly ArticleHead[] | null {
  const [heads, setHeads] = useState<readonly ArticleHead[] | null>(null)
  const tags = useText(text, (state) => state.fields.tags)
  const revision = useDesk((state) => state.articlesRevision)
  useEffect(() => {
    let isOld = false
    async function find(): Promise<void> {
      // Main answers for the tags it has.
      await text.flush()
      const found = await ask('article.moreAbout', { guid: text.guid })
      if (!isOld && found !== undefined) setHeads(found)
    }
    void find()
    return () => {
      isOld = true
    }
  }, [text, tags, revision])
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

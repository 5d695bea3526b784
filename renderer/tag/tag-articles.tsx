import { GridList, GridListItem } from 'react-aria-components'

import type { Guid } from '../../shared/article/guid.ts'
import { showInstant } from '../../shared/instant/show-instant.ts'
import type { Tag } from '../../shared/tag/tag.ts'
import { useOpenDesk } from '../state/open-desk.ts'
import { openArticle } from '../state/navigate.ts'
import { pageStore } from '../state/page-state.ts'
import { operator } from '../state/query-operator.ts'
import { useFind } from '../state/use-find.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'

const most = 50

function showAll(query: string): void {
  pageStore.setState({
    route: { screen: 'articles' },
    narrowing: { text: query, state: null, section: null },
  })
}

/** The newest articles that carry a tag. */
export function TagArticles({ tag }: { readonly tag: Tag }) {
  const { timezone, datePattern } = useOpenDesk()
  const query = operator('tag', tag.name)
  const found = useFind(query, most)
  if (found === null || found.total === 0) return null
  return (
    <>
      <GridList
        className="tag-articles"
        aria-label={t('tags.page', { name: tag.name })}
        items={found.heads.map((head) => ({ id: head.guid, head }))}
        onAction={(guid) => openArticle(guid as Guid)}
      >
        {({ head }) => {
          const headline = head.working.headline.trim() || t('frame.untitled')
          return (
            <GridListItem className="tag-article" textValue={headline}>
              <span className="tag-article-headline" title={headline} lang={head.working.language}>
                {headline}
              </span>
              <span className="secondary tabular">
                {showInstant(head.firstReleasedAt ?? head.changedAt, datePattern, timezone)}
                {' · '}
                {t(`state.${head.state}`)}
              </span>
            </GridListItem>
          )
        }}
      </GridList>
      {found.total > most && (
        <Button variant="quiet" size="small" onPress={() => showAll(query)}>
          {t('tags.showAll', { count: found.total })}
        </Button>
      )}
    </>
  )
}

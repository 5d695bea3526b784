import { Archive, ArchiveRestore } from 'lucide-react'

import { allowedActs } from '../../../shared/article/allowed-acts.ts'
import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Hit } from '../../../shared/query/hit.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import { useIsWritable, useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Marked } from '../../ui/marked.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { headlineOf } from '../headline-of.ts'
import { LibraryMarks } from './library-marks.tsx'
import type { RowContext } from './row-context.ts'
import { shortTime } from '../../story/short-time.ts'
import { spikeArticle, unspikeArticle } from '../act/spike-article.ts'
import { ScheduleBadge } from '../act/schedule-badge.tsx'
import { StateBadge } from '../../story/state-badge.tsx'

type Props = { readonly head: ArticleHead; readonly context: RowContext }

/** A row that was found by its words shows them, in place of what it is filed under. */
function RowWords({ head, hit, context }: Props & { readonly hit: Hit | null }) {
  const { sections } = useOpenDesk()
  const { working } = head
  const headline = headlineOf(head)
  const isUntitled = working.headline.trim() === ''
  const snippet = hit?.snippet ?? null
  const section = sections.find(({ id }) => id === working.section)?.name ?? working.section
  const tags = working.tags
    .map((id) => context.tagNames.get(id))
    .filter((name) => name !== undefined)
    .map((name) => `#${name}`)
    .join(' ')
  const meta = [section, tags, working.byline].filter(Boolean).join(' · ')
  return (
    <div role="gridcell" className="library-words">
      <p
        className="library-headline"
        title={headline}
        lang={working.language}
        data-untitled={isUntitled || undefined}
      >
        <Marked text={headline} marks={isUntitled ? [] : (hit?.headline ?? [])} />
      </p>
      <p className="library-meta" title={meta}>
        <ScheduleBadge scheduled={head.scheduled} now={context.now} />
        {snippet === null ? (
          meta || working.slugline
        ) : (
          <span lang={working.language}>
            <Marked {...snippet} />
          </span>
        )}
      </p>
    </div>
  )
}

function RowTime({ head, context, isNear }: Props & { readonly isNear: boolean }) {
  const { timezone, datePattern } = useOpenDesk()
  // The time that the library is in order of.
  const instant = head.firstReleasedAt ?? head.changedAt
  const { time, day } = shortTime(instant, context.now, timezone)
  return (
    <div role="gridcell" className="library-time">
      <time
        className="library-clock"
        dateTime={instant}
        // Only a pointer can ask for it.
        title={isNear ? showInstant(instant, datePattern, timezone) : undefined}
      >
        {time}
      </time>
      <span className="library-day">{day}</span>
    </div>
  )
}

// Made when the pointer or the cursor comes to the row: a button with its hint is most of what a row costs.
function RowActions({ head, isNear }: { readonly head: ArticleHead; readonly isNear: boolean }) {
  const isWritable = useIsWritable()
  const acts = isWritable && isNear ? allowedActs(head.state) : []
  return (
    <div role="gridcell" className="library-actions">
      {acts.includes('spike') && (
        <IconButton
          label={t('command.article.spike')}
          icon={Archive}
          size="small"
          excludeFromTabOrder
          onPress={() => void spikeArticle(head.guid)}
        />
      )}
      {acts.includes('unspike') && (
        <IconButton
          label={t('command.article.unspike')}
          icon={ArchiveRestore}
          size="small"
          excludeFromTabOrder
          onPress={() => void unspikeArticle(head.guid)}
        />
      )}
    </div>
  )
}

type CellsProps = Props & {
  readonly hit: Hit | null
  /** Whether its own buttons may be wanted. */
  readonly isNear: boolean
}

/** The cells of one article's row. */
export function LibraryCells({ head, hit, context, isNear }: CellsProps) {
  return (
    <>
      <RowWords head={head} hit={hit} context={context} />
      <RowActions head={head} isNear={isNear} />
      <div role="gridcell" className="library-marks">
        <LibraryMarks
          head={head}
          now={context.now}
          isRecovered={context.recovered.has(head.guid)}
          isHot={context.listed.hot.has(head.guid)}
          isLatest={context.listed.latest.has(head.guid)}
        />
      </div>
      <div role="gridcell" className="library-state">
        <StateBadge state={head.state} />
      </div>
      <RowTime head={head} context={context} isNear={isNear} />
    </>
  )
}

export function LibraryCellsSkeleton() {
  return (
    <div role="gridcell" className="library-words">
      <Skeleton width="56%" />
      <Skeleton width="30%" />
    </div>
  )
}

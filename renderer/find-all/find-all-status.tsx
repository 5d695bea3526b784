import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { Progress } from '../ui/progress.tsx'
import { cancelSearch } from './find-all-acts.ts'
import { type FindAllState, useFindAll } from './find-all-state.ts'

function foundWords({ articles }: FindAllState): string {
  const hits = articles.reduce((sum, article) => sum + article.hits.length, 0)
  return hits === 0 ? t('find.none') : t('findAll.found', { hits, articles: articles.length })
}

/** How the search ended, where that is not simply at the end. */
function endWords({ outcome }: FindAllState): string | null {
  if (outcome === null) return null
  const { end, done, total } = outcome
  switch (end) {
    case 'complete':
      return null
    case 'cancelled':
      return t('findAll.cancelled', { done, total })
    case 'full':
      return t('findAll.full', { done, total })
    case 'invalid':
      return t('findAll.invalid')
    case 'tooSlow': {
      const headline = outcome.slowIn?.trim() || t('frame.untitled')
      return t('findAll.tooSlow', { done, total, headline })
    }
  }
}

function isStale({ searched, wish, articles }: FindAllState): boolean {
  return articles.length > 0 && searched !== null && searched !== wish
}

/** How far the search is, and what came of it. */
export function FindAllStatus() {
  const state = useFindAll((state) => state)
  const { progress, outcome, searched } = state
  const end = endWords(state)
  if (progress === null && outcome === null) return null
  return (
    <div className="find-all-status">
      {progress !== null && (
        <div className="find-all-running">
          <Progress
            label={t('findAll.running')}
            value={progress.total === 0 ? null : progress.done}
            max={progress.total}
            valueLabel={t('findAll.progress', progress)}
          />
          <Button size="small" onPress={cancelSearch}>
            {t('ui.cancel')}
          </Button>
        </div>
      )}
      <div role="status" aria-label={t('findAll.status')} className="find-all-words">
        {progress === null && outcome?.end !== 'invalid' && (
          <span className="find-all-count tabular">{foundWords(state)}</span>
        )}
        {end !== null && (
          <span className="find-all-end" data-problem={outcome?.end !== 'cancelled' || undefined}>
            {end}
          </span>
        )}
        {outcome !== null && outcome.unreadable > 0 && (
          <span className="find-all-end">
            {t('findAll.unreadable', { count: outcome.unreadable })}
          </span>
        )}
        {isStale(state) && (
          <span className="find-all-end">
            {t('findAll.stale', { pattern: searched?.pattern ?? '' })}
          </span>
        )}
      </div>
    </div>
  )
}

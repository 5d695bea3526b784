import type { ImportPlan } from '../../shared/import/import-plan.ts'
import type { ImportReport } from '../../shared/import/report.ts'
import { t } from '../t.ts'
import { ImportPlaces } from './import-places.tsx'

const mostNames = 12

/** Names as one line, the first of very many. */
function lineOf(names: readonly string[]): string {
  const line = names.slice(0, mostNames).join(', ')
  const count = names.length - mostNames
  return count > 0 ? t('import.more', { names: line, count }) : line
}

function countsOf({ added, updated, skipped, failed }: ImportReport): readonly string[] {
  return [
    added > 0 ? t('import.new', { count: added }) : null,
    updated > 0 ? t('import.newer', { count: updated }) : null,
    skipped > 0 ? t('import.same', { count: skipped }) : null,
    failed > 0 ? t('import.broken', { count: failed }) : null,
  ].filter((part) => part !== null)
}

/** Whether taking it in would change the desk. */
export function bringsSomething({ report }: ImportPlan): boolean {
  return report.added + report.updated + report.listTitles.length > 0
}

/** What an import would do, by kind, and what the desk would get new names for. */
export function ImportPlanView({ plan }: { readonly plan: ImportPlan }) {
  const { report, names } = plan
  const { newTags, newSections, listTitles, failures, failed, notes } = report
  const also = [
    newTags.length > 0 && t('import.newTags', { names: lineOf(newTags) }),
    newSections.length > 0 && t('import.newSections', { names: lineOf(newSections) }),
    listTitles.length > 0 && t('import.lists', { names: lineOf(listTitles) }),
  ].filter((part) => part !== false)
  return (
    <>
      <p className="secondary selectable">{t('import.from', { names: lineOf(names) })}</p>
      <ul className="import-counts">
        {countsOf(report).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {!bringsSomething(plan) && <p className="import-about">{t('import.nothing')}</p>}
      {also.map((line) => (
        <p key={line} className="import-about">
          {line}
        </p>
      ))}
      <ImportPlaces title={t('import.willStayOut', { failed })} places={failures} />
      <ImportPlaces title={t('import.willLack', { count: notes.length })} places={notes} />
    </>
  )
}

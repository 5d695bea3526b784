import type { ImportPlan } from '../../shared/import/import-plan.ts'
import type { Several, ShownReport } from '../../shared/import/shown-report.ts'
import { t } from '../t.ts'
import { ImportPlaces } from './import-places.tsx'

const mostFiles = 12

/** Names as one line, the first of very many. */
function lineOf({ first, count }: Several<string>): string {
  const names = first.join(', ')
  return count > first.length ? t('import.more', { names, count: count - first.length }) : names
}

const counts = [
  ['import.new', ({ added }) => added],
  ['import.newer', ({ updated }) => updated],
  ['import.draft', ({ states }) => states.draft],
  ['import.held', ({ states }) => states.held],
  ['import.killed', ({ states }) => states.killed],
  ['import.pictures', ({ pictures }) => pictures],
  ['import.same', ({ skipped, older }) => skipped - older],
  ['import.older', ({ older }) => older],
  ['import.broken', ({ failed }) => failed],
] as const satisfies readonly (readonly [string, (report: ShownReport) => number])[]

/** Whether taking it in would change the desk. */
export function bringsSomething({ report }: ImportPlan): boolean {
  return report.added + report.updated + report.listTitles.count > 0
}

/** What an import would do, by kind, and what the desk would get new names for. */
export function ImportPlanView({ plan }: { readonly plan: ImportPlan }) {
  const { report, names } = plan
  const { newTags, newSections, listTitles, failures, failed, lacks, notes, copy } = report
  const also = [
    copy === 'restored' && t('import.restores'),
    copy === 'merged' && t('import.merges'),
    newTags.count > 0 && t('import.newTags', { names: lineOf(newTags) }),
    newSections.count > 0 && t('import.newSections', { names: lineOf(newSections) }),
    listTitles.count > 0 && t('import.lists', { names: lineOf(listTitles) }),
  ].filter((part) => part !== false)
  const from = { first: names.slice(0, mostFiles), count: names.length }
  return (
    <>
      <p className="secondary selectable">{t('import.from', { names: lineOf(from) })}</p>
      <ul className="import-counts">
        {counts.map(
          ([key, of]) => of(report) > 0 && <li key={key}>{t(key, { count: of(report) })}</li>,
        )}
      </ul>
      {!bringsSomething(plan) && <p className="import-about">{t('import.nothing')}</p>}
      {also.map((line) => (
        <p key={line} className="import-about">
          {line}
        </p>
      ))}
      <ImportPlaces title={t('import.willStayOut', { failed })} places={failures} />
      <ImportPlaces title={t('import.willLack', { count: lacks.count })} places={lacks} />
      <ImportPlaces title={t('import.willNote', { count: notes.count })} places={notes} />
    </>
  )
}

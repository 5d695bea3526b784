import type { ImportFailure, ImportReport } from './report.ts'

/** The first of many, and how many there are. */
export type Several<T> = { readonly first: readonly T[]; readonly count: number }

/** A report as far as a person can read it at once: of ten thousand lines the window has the first. */
export type ShownReport = Omit<ImportReport, Place | Name> &
  Readonly<Record<Place, Several<ImportFailure>>> &
  Readonly<Record<Name, Several<string>>>

type Place = 'failures' | 'lacks' | 'notes'
type Name = 'newTags' | 'newSections' | 'listTitles'

// Who has more to mend mends these first, and looks again.
const mostPlaces = 200
const mostNames = 12

export function shownReport(report: ImportReport): ShownReport {
  return {
    ...report,
    failures: placesOf(report.failures),
    lacks: placesOf(report.lacks),
    notes: placesOf(report.notes),
    newTags: namesOf(report.newTags),
    newSections: namesOf(report.newSections),
    listTitles: namesOf(report.listTitles),
  }
}

/** Each once: a text that shows the same missing picture twice lacks one. */
function placesOf(places: readonly ImportFailure[]): Several<ImportFailure> {
  const each = new Map(places.map((one) => [`${one.place}\n${one.reason}`, one]))
  return { first: [...each.values()].slice(0, mostPlaces), count: each.size }
}

function namesOf(names: readonly string[]): Several<string> {
  return { first: names.slice(0, mostNames), count: names.length }
}

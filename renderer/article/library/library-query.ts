import type { Section } from '../../../shared/desk/desk.ts'
import type { Narrowing } from '../../state/page-state.ts'
import { operator } from '../../state/query-operator.ts'

/** The question that a narrowing asks, in the query language that search boxes and the command line share. */
export function libraryQuery(
  { text, state, section }: Narrowing,
  sections: readonly Section[],
): string {
  const sectionName = sections.find(({ id }) => id === section)?.name
  return [
    state !== null && operator('is', state.toLowerCase()),
    sectionName !== undefined && operator('section', sectionName),
    text.trim(),
  ]
    .filter(Boolean)
    .join(' ')
}

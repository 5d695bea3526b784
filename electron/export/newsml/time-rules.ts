/** The elements that say a moment. */
export const timeElements: ReadonlySet<string> = new Set([
  'sent',
  'versionCreated',
  'firstCreated',
  'embargoed',
  'expires',
])

const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/

/** Whole seconds with a zone: receivers lose the zone of a moment that has parts of a second. */
export function isNewsmlTime(text: string): boolean {
  return time.test(text) && !Number.isNaN(Date.parse(text))
}

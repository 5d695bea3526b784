/** What a tag can be about. */
export const tagKinds = ['subject', 'place', 'person', 'organisation', 'event'] as const

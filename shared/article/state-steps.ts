/** The states in the order that a story goes through them, those that end it last. */
export const stateSteps = [
  'draft',
  'inReview',
  'ready',
  'published',
  'corrected',
  'held',
  'killed',
  'spiked',
] as const

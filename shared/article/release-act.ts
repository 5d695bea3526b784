/** The ways a text leaves the desk as a version; each has its pubStatus, signal and demands. */
export const releaseActs = [
  'publish',
  'update',
  'correct',
  'refile',
  'hold',
  'release',
  'kill',
] as const

export type ReleaseAct = (typeof releaseActs)[number]

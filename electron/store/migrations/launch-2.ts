import { z } from 'zod'

const launchSchema = z.looseObject({ lists: z.record(z.string(), z.looseObject({})) })

/** Launches that say how many stories a list took then and by which rule, and whether readers saw it: neither was kept before. */
export function launchTo2(document: unknown): unknown {
  const launch = launchSchema.parse(document)
  const lists = Object.entries(launch.lists).map(([name, list]) => [
    name,
    { ...list, filling: null, isClosed: false },
  ])
  return { ...launch, lists: Object.fromEntries(lists) as unknown }
}

/** Those that an older Wiredesk kept in one file. */
export function launchesTo3(document: unknown): unknown {
  return z.array(z.unknown()).parse(document).map(launchTo2)
}

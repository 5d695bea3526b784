import { z } from 'zod'

const launchesSchema = z.array(
  z.looseObject({ at: z.string(), lists: z.record(z.string(), z.array(z.unknown())) }),
)

const titles: Readonly<Record<string, string>> = { hot: 'Hot news', latest: 'Latest' }

/** Launches that say who, why and in which order; how the lists were arranged was not kept before. */
export function launchesTo2(document: unknown): unknown {
  return launchesSchema.parse(document).map(({ at, lists }, turn) => ({
    turn,
    at,
    by: '',
    cause: 'launch',
    lists: Object.fromEntries(
      Object.entries(lists).map(([name, shown]) => [
        name,
        { title: titles[name] ?? name, arrangement: null, shown },
      ]),
    ),
  }))
}

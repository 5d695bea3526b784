import { allCallNames } from '../../shared/ipc/names.ts'
import type { AppHandlers, Handlers, SessionHandlers } from './handlers.ts'

/** The app's own handlers together with those of the desk that is open at the time of each call. */
export function route(own: AppHandlers, session: () => SessionHandlers): Handlers {
  const routed = allCallNames.map((name) => {
    const run = (input: unknown): unknown => {
      const handlers = name in own ? own : session()
      // Each name is in one of the two by their types, which a lookup by name cannot show.
      return (handlers as unknown as Record<string, (input: unknown) => unknown>)[name]?.(input)
    }
    return [name, run] as const
  })
  return Object.fromEntries(routed) as unknown as Handlers
}

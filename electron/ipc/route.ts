import { allCallNames } from '../../shared/ipc/names.ts'
import type { AppHandlers, Handlers, SessionHandlers } from './handlers.ts'

/** The app's own handlers together with those of the desk that is open at the time of each call, or is being opened. */
export function route(own: AppHandlers, session: () => Promise<SessionHandlers>): Handlers {
  const routed = allCallNames.map((name) => {
    const run = async (input: unknown): Promise<unknown> => {
      const handlers = name in own ? own : await session()
      // Each name is in one of the two by their types, which a lookup by name cannot show.
      return (handlers as unknown as Record<string, (input: unknown) => unknown>)[name]?.(input)
    }
    return [name, run] as const
  })
  return Object.fromEntries(routed) as unknown as Handlers
}

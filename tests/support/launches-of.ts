import type { DeskReader } from '../../electron/store/desk-store.ts'
import type { Launch } from '../../shared/list/launch.ts'

/** Every launch that a desk has kept. */
export async function launchesOf({ launches }: Pick<DeskReader, 'launches'>): Promise<Launch[]> {
  const found: Launch[] = []
  for await (const launch of launches()) found.push(launch)
  return found
}

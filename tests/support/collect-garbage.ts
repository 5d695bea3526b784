import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Takes away at once what nothing holds any more, so that a test can count what is held. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
}

import type { Instant } from '../shared/instant/instant.ts'
import { instantOf } from '../shared/instant/instant-of.ts'

/** Now, in whole seconds; handed in, so that tests can stop it. */
export type Clock = () => Instant

export const systemClock: Clock = () => instantOf(new Date())

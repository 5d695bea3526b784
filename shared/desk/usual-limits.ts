import type { Limits } from './limits.ts'

/** A wire's headline has room for 64 characters on most screens that show it. */
export const usualLimits: Limits = { headline: 64, slugline: 40, lead: 280 }

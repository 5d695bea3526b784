import { v5 } from 'uuid'

// Made once; under it, names of ours meet nobody else's.
const names = '0b1f7d0e-6a0c-4d52-9a39-5d1c8a7e4f16'

/** What a desk that has said no address goes by in the world, the same in every export. */
export function deskUuid(deskName: string): string {
  return v5(deskName, names)
}

/** What of such a desk is called `name`, as a URN. */
export function deskUrn(deskName: string, name: string): string {
  return `urn:uuid:${v5(name, deskUuid(deskName))}`
}

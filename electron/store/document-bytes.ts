import { DeskError } from './desk-error.ts'
import type { DocumentKind } from './document-kind.ts'
import { seal, SealBroken, unseal } from './sealed.ts'

function schemaOf(kind: DocumentKind<never>): number {
  return kind.migrations.length + 1
}

/** A document as the bytes of its file. */
export function toBytes<T>(kind: DocumentKind<T>, document: T): Uint8Array {
  return seal({ kind: kind.name, schema: schemaOf(kind as DocumentKind<never>), document })
}

/**
 * A document from the bytes of its file, brought up to this build's schema. Throws `DeskError`:
 * `damaged` when it cannot be trusted, `newerDesk` when a later Wiredesk wrote it.
 */
export function fromBytes<T>(kind: DocumentKind<T>, bytes: Uint8Array, path: string): T {
  const known = schemaOf(kind as DocumentKind<never>)
  try {
    const sealed = unseal(bytes)
    if (sealed.kind !== kind.name) throw new SealBroken(`it holds another kind, ${sealed.kind}`)
    if (sealed.schema > known)
      throw new DeskError('newerDesk', { path, found: sealed.schema, known })
    const migrated = kind.migrations
      .slice(sealed.schema - 1)
      .reduce((document, migrate) => migrate(document), sealed.document)
    return kind.shape.parse(migrated)
  } catch (error) {
    if (error instanceof DeskError) throw error
    const reason =
      error instanceof SealBroken ? error.message : 'its fields are not what they should be'
    throw new DeskError('damaged', { path, reason }, error)
  }
}

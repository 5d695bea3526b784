import { createHash, hash } from 'node:crypto'

/**
 * How a document stands in its file: one JSON object whose `document` comes last, so that its very
 * bytes can be held against `sha256`, with its kind and schema, and any flipped bit is noticed.
 */
export type Sealed = { readonly kind: string; readonly schema: number; readonly document: unknown }

/** What makes bytes unreadable as a document; a reason for people, in few words. */
export class SealBroken extends Error {}

const shape = /^\{"wiredesk":"([a-z]+)","schema":(\d{1,6}),"sha256":"([0-9a-f]{64})","document":/

function digest(kind: string, schema: number | string, body: Uint8Array): string {
  return createHash('sha256').update(`${kind} ${schema} `).update(body).digest('hex')
}

/** What stood there at first: a schema with a flipped bit was taken for another one. */
function digestOfBody(body: Uint8Array): string {
  return hash('sha256', body, 'hex')
}

export function seal({ kind, schema, document }: Sealed): Uint8Array {
  const body = Buffer.from(JSON.stringify(document))
  const sha256 = digest(kind, schema, body)
  const head = `{"wiredesk":"${kind}","schema":${schema},"sha256":"${sha256}","document":`
  return Buffer.concat([Buffer.from(head), body, Buffer.from('}\n')])
}

/** Throws `SealBroken` when the bytes are not exactly what `seal` wrote. */
export function unseal(bytes: Uint8Array): Sealed {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const match = shape.exec(buffer.toString('latin1', 0, 200))
  if (match === null)
    throw new SealBroken(bytes.length === 0 ? 'it is empty' : 'it is not a Wiredesk document')
  const [head, kind = '', schema = '', sha256] = match
  if (buffer.toString('latin1', buffer.length - 2) !== '}\n')
    throw new SealBroken('its end is missing')
  const body = buffer.subarray(head.length, -2)
  if (digest(kind, schema, body) !== sha256 && digestOfBody(body) !== sha256)
    throw new SealBroken('its checksum does not match')
  return { kind, schema: Number(schema), document: JSON.parse(body.toString('utf8')) as unknown }
}

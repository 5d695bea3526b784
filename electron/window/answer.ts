/** Makes the responses of our own schemes, all of which forbid guessing and storing. */
import { contentType } from './content-type.ts'

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-DNS-Prefetch-Control': 'off',
  'Cache-Control': 'no-store',
}

type Headers = Readonly<Record<string, string>>

export function answerWith(body: string | Uint8Array, path: string, headers: Headers): Response {
  const type = contentType(path)
  if (type === null) return answerNothing()
  return new Response(body, { headers: { ...always, 'Content-Type': type, ...headers } })
}

export function answerNothing(): Response {
  return new Response(null, { status: 404, headers: always })
}

/** The part of an address after its origin, without query and fragment; null for another origin. */
export function pathOf(address: string, origin: string): string | null {
  if (!address.startsWith(`${origin}/`)) return null
  return address.slice(origin.length + 1).replace(/[?#].*$/s, '')
}

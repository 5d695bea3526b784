import { legalText } from './legal-text.ts'

/** Many formats want an IRI; what a wire brought in may be named by anything. */
export function iriOf(name: string): string {
  return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu.test(name)
    ? name
    : `urn:wiredesk:${encodeURIComponent(legalText(name))}`
}

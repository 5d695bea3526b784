import type { MessageKey } from '../../../shared/message/message.ts'

/** JSON as it stands in bytes, or the message that says why it is none. */
export type ReadJson = { readonly value: unknown } | { readonly fault: MessageKey }

/** Reads UTF-8 JSON, with or without a byte order mark; other encodings would come in as wrong letters. */
export function readJson(bytes: Uint8Array): ReadJson {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { fault: 'import.refusal.notUtf8' }
  }
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return { fault: 'import.refusal.notJson' }
  }
}

const allowed = /^(https?:\/\/|mailto:)/i
// Spaces and control characters hide schemes from people and parsers alike.
const unsafe = /[\s\p{Cc}<>"`\\]/u

/** Whether a link may lead there: `https`, `http` (without a user or password in it) or `mailto`. */
export function isLinkAddress(address: unknown): address is string {
  if (typeof address !== 'string' || address.length > 2000) return false
  if (!allowed.test(address) || unsafe.test(address)) return false
  return !/^https?:\/\/[^/?#]*@/i.test(address)
}

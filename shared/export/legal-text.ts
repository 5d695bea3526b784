// Control characters but tab and line feed, and noncharacters: HTML, XML and JSON readers each choke
// on some of them, so no format ever carries one.
const illegal =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Noncharacter_Code_Point}/gu
const lineBreak = /\r\n?/g
const loneSurrogate = /\p{Surrogate}/gu

// Wider than what is changed, and far cheaper to look for: half of every sign beyond the first plane
// stands here. Nearly every text has none of these, and is legal as it is.
const suspect = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/

/** Text that every public format can carry: illegal characters go, a lone surrogate becomes U+FFFD. */
export function legalText(text: string): string {
  if (!suspect.test(text)) return text
  return text.replace(lineBreak, '\n').replace(loneSurrogate, '\uFFFD').replace(illegal, '')
}

// Control characters but tab and line feed, and noncharacters: HTML, XML and JSON readers each choke
// on some of them, so no format ever carries one.
const illegal =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Noncharacter_Code_Point}/gu
const lineBreak = /\r\n?/g
const loneSurrogate = /\p{Surrogate}/gu

/** Text that every public format can carry: illegal characters go, a lone surrogate becomes U+FFFD. */
export function legalText(text: string): string {
  return text.replace(lineBreak, '\n').replace(loneSurrogate, '\uFFFD').replace(illegal, '')
}

// A brace begins a template's tag, a shortcode or a list of attributes in one builder or another, and a
// backslash a line break in kramdown: neither can be escaped for all, so they are written by number.
const signs: Readonly<Record<string, string>> = {
  '\\': '&#92;',
  '{': '&#123;',
  '<': '&lt;',
}

/** Text as part of a line of Markdown, so that no sign in it means anything. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\{<]|&(?=[#a-z]|$)/gi, (sign) => signs[sign] ?? '&amp;')
    .replace(/[`*_[\]|~]|!(?=\\?\[|$)|\$(?=\$|$)/g, '\\$&')
}

/** A finished line, kept from being read as the beginning of a block. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^[#>+=:-]/, '\\$&')
    .replace(/^\^/, '&#94;')
    .replace(/^(\d+)([.)])/, '$1\\$2')
}

/** A sign by its number, which every builder reads back and none takes for a letter beside it. */
export function byNumber(sign: string): string {
  return `&#${sign.codePointAt(0) ?? 0xfffd};`
}

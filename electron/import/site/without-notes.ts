/** A text of ours without what an export put around it, which the desk has in fields of its own. */
export function withoutNotes(html: string): string {
  return html.replace(/<p class="wiredesk-(?:dateline|notice)">[\s\S]*?<\/p>\n?/g, '')
}

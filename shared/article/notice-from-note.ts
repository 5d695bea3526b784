/** A correction's note to editors as readers would be told it: without the label that the page prints itself. */
export function noticeFromNote(note: string): string {
  return note.replace(/^\s*CORRECTION\s*[:.,–—-]*\s*/, '').trim()
}

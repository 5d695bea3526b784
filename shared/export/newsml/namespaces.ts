/** Of NewsML-G2 itself. */
export const newsml = 'http://iptc.org/std/nar/2006-10-01/'
export const xhtml = 'http://www.w3.org/1999/xhtml'
/** What lists of ours say for which NewsML-G2 has no place; receivers pass over it. */
export const ownList = 'https://wiredesk.example/ns/list'
/** The content type of an item that another one refers to. */
export const newsItemType = 'application/vnd.iptc.g2.newsitem+xml'

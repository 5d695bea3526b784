/**
 * The part of IPTC's catalog 41 of controlled vocabularies that we use: what each alias of a QCode stands
 * for. NewsCodes © IPTC, https://iptc.org, licensed under CC BY 4.0
 * (https://creativecommons.org/licenses/by/4.0/); all other schemes were left out.
 */
export const catalogAddress = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml'

export const catalogSchemes: Readonly<Record<string, string>> = {
  cpnat: 'http://cv.iptc.org/newscodes/cpnature/',
  drol: 'http://cv.iptc.org/newscodes/descriptionrole/',
  irel: 'http://cv.iptc.org/newscodes/itemrelation/',
  medtop: 'http://cv.iptc.org/newscodes/mediatopic/',
  ninat: 'http://cv.iptc.org/newscodes/ninature/',
  pgrmod: 'http://cv.iptc.org/newscodes/pkggroupmode/',
  rnd: 'http://cv.iptc.org/newscodes/rendition/',
  role1: 'http://cv.iptc.org/newscodes/role1/',
  sig: 'http://cv.iptc.org/newscodes/signal/',
  stat: 'http://cv.iptc.org/newscodes/pubstatusg2/',
}

/** Whether the catalog says what a code stands for. */
export function isResolved(qcode: string): boolean {
  const [alias = '', code = ''] = qcode.split(':', 2)
  return code !== '' && Object.hasOwn(catalogSchemes, alias)
}

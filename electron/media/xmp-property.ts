/**
 * The properties of an XMP packet that Wiredesk reads, and that a published picture keeps: what it
 * shows, who made it, what may be done with it and whether a machine made it. No place, no device.
 */
export const xmpProperties = {
  description: ['dc', 'description', 'Alt'],
  rights: ['dc', 'rights', 'Alt'],
  creator: ['dc', 'creator', 'Seq'],
  headline: ['photoshop', 'Headline', 'text'],
  credit: ['photoshop', 'Credit', 'text'],
  source: ['photoshop', 'Source', 'text'],
  alt: ['Iptc4xmpCore', 'AltTextAccessibility', 'Alt'],
  usageTerms: ['xmpRights', 'UsageTerms', 'Alt'],
  webStatement: ['xmpRights', 'WebStatement', 'text'],
  digitalSourceType: ['Iptc4xmpExt', 'DigitalSourceType', 'text'],
} as const satisfies Record<string, readonly [XmpPrefix, string, 'Alt' | 'Seq' | 'text']>

type XmpPrefix = keyof typeof xmpNamespaces

export const xmpNamespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
} as const

export const rdfNamespace = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

export type XmpName = keyof typeof xmpProperties
export const xmpNames = Object.keys(xmpProperties) as readonly XmpName[]
/** What a packet says; an `Alt` gives the one text that is meant for everybody. */
export type XmpWords = Partial<Readonly<Record<XmpName, readonly string[]>>>

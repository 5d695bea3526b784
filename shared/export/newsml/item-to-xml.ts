import { markup, type Markup } from '../../page/markup.ts'
import { catalogAddress } from './catalog.ts'
import { xmlLanguage } from './xml-language.ts'

type Item = {
  readonly guid: string
  readonly version: number
  readonly language: string
  /** `rightsInfo` if any, `itemMeta`, `contentMeta`, and what the item holds. */
  readonly parts: readonly (Markup | null)[]
}

/** A news item or a package, in power conformance, with the catalog that its codes are of. */
export function itemToXml(
  kind: 'newsItem' | 'packageItem',
  { guid, version, language, parts }: Item,
): Markup {
  const names = markup`guid="${guid}" version="${version}" standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="${xmlLanguage(language)}"`
  const inner = markup`<catalogRef href="${catalogAddress}"/>\n${parts}`
  return kind === 'newsItem'
    ? markup`<newsItem ${names}>\n${inner}</newsItem>\n`
    : markup`<packageItem ${names}>\n${inner}</packageItem>\n`
}

import type { AdSlot } from '../desk/desk.ts'
import { langToHtml } from './lang-to-html.ts'
import { markup, type Markup, nothing } from './markup.ts'
import type { Site } from './site.ts'
import { pageWords } from './words.ts'

const order: readonly AdSlot[] = ['afterMoreAbout', 'afterHot', 'afterLatest']

/**
 * The AD slots of one place. Landmarks need names of their own, so the second place on a page is
 * "Advertisement 2"; within `main` they are no landmark that stands beside it, so a section.
 */
export function adsToHtml(site: Site, slot: AdSlot, around: string, isInMain = false): Markup {
  const { words, lang } = pageWords(site.desk.language)
  const count = site.desk.adSlots.filter((wanted) => wanted === slot).length
  if (count === 0) return nothing
  const number = order.filter((other) => site.desk.adSlots.includes(other)).indexOf(slot) + 1
  const name = number === 1 ? words.advertisement : `${words.advertisement} ${number}`
  const names = markup` class="ads" aria-label="${name}"${langToHtml(lang, around)}`
  const slots = Array.from({ length: count }, () => markup`<p class="ad">${words.ad}</p>\n`)
  return isInMain
    ? markup`<section${names}>\n${slots}</section>\n`
    : markup`<aside${names}>\n${slots}</aside>\n`
}

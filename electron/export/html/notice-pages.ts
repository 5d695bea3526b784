import { noticePageToHtml } from '../../../shared/page/notice-page-to-html.ts'
import { isLinkAddress } from '../../../shared/prose/link-address.ts'
import type { ExportTarget } from '../export-target.ts'
import type { HtmlSite } from './html-site.ts'
import { sitePaths } from './site-paths.ts'

/** Writes the page that a server shows at an address that has none. */
export async function writeNotFound({ desk, at, writePage }: HtmlSite): Promise<void> {
  // It is shown at any address, from which no way to the root can be told but the one of the site's own address.
  const base = isLinkAddress(desk.baseUrl) ? basePath(desk.baseUrl) : null
  const text = noticePageToHtml('notFound', at(base ?? ''))
  await writePage(sitePaths.notFound, text, base?.slice(1) ?? '')
}

function basePath(baseUrl: string): string {
  const path = URL.canParse(baseUrl) ? new URL(baseUrl).pathname : '/'
  return `${path.replace(/\/*$/, '')}/`
}

const firstPage = /^[a-z0-9-]+\.html$/

/**
 * In a site that stands, pages may lead to a section or a tag that was merged, renamed or deleted
 * since; they are not all written anew, so at its address they find the way to the others.
 */
export async function writeNoMore(
  { plan, at, writePage }: HtmlSite,
  target: ExportTarget,
): Promise<void> {
  const planned = new Set([...plan.sections.values(), ...plan.tags.values()])
  for (const folder of ['sections', 'tags']) {
    for (const name of (await target.standing?.(folder)) ?? []) {
      const path = `${folder}/${name}`
      if (!firstPage.test(name) || planned.has(path)) continue
      await writePage(path, noticePageToHtml('noMore', at('../')))
    }
  }
}

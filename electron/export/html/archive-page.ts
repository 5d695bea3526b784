import { archiveToHtml } from '../../../shared/page/archive-to-html.ts'
import type { Tag } from '../../../shared/tag/tag.ts'
import type { HtmlSite } from './html-site.ts'
import { sitePaths } from './site-paths.ts'

// As many as a reader looks over.
const mostTags = 60

/** Writes the page that leads to every month, and to the tags that most stories carry. */
export async function writeArchive(
  { stories, plan, at, writePage }: HtmlSite,
  allTags: readonly Tag[],
): Promise<void> {
  const site = at('../')
  const months = Array.from(plan.months, ([month, path]) => ({
    month,
    address: `../${path}`,
    count: stories.byMonth.get(month)?.length ?? 0,
  }))
  const tags = allTags
    .map(({ id, name }) => ({
      name,
      address: site.addresses.tag(id),
      count: stories.byTag.get(id)?.length ?? 0,
    }))
    .sort((one, other) => other.count - one.count)
    .slice(0, mostTags)
    .flatMap(({ name, address }) => (address === null ? [] : [{ name, address }]))
  const text = archiveToHtml({ months, tags }, sitePaths.archive, site)
  await writePage(sitePaths.archive, text)
}

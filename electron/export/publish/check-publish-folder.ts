import { checkApart } from '../check-out.ts'
import { type PublishedSite, readPublishedSite } from './published-site.ts'

type Checked = { readonly out: string; readonly site: PublishedSite }

/** Where a folder truly is that lists may be published to, and what of ours stands there. Throws `DeskError`. */
export async function checkPublishFolder(wanted: string, deskFolder: string): Promise<Checked> {
  const site = await readPublishedSite(wanted)
  return { out: await checkApart(wanted, deskFolder), site }
}

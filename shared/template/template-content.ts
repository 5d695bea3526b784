import type { Content } from '../article/content.ts'

/** What of a text may begin another: not its times, its address, nor what was said of it. */
export function templateContent(content: Content): Content {
  return {
    ...content,
    embargoedUntil: null,
    expires: null,
    urlSlug: '',
    notices: [],
    evolvedFrom: null,
  }
}

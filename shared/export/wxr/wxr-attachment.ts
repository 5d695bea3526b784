import type { LeadImage } from '../../article/content.ts'
import type { WxrItem } from './wxr-item.ts'

type Shown = Pick<LeadImage, 'alt' | 'caption' | 'credit'> & { readonly media: string }

/** A picture as an item of its own, under the post that shows it first; WordPress fetches it from its address. */
export function wxrAttachment(
  { media, alt, caption, credit }: Shown,
  id: number,
  address: string,
  post: WxrItem,
): WxrItem {
  // Named by its content, so that no other picture is ever taken for it.
  const name = media.slice(0, media.lastIndexOf('.'))
  return {
    id,
    type: 'attachment',
    title: name,
    link: address,
    guid: address,
    login: post.login,
    content: '',
    excerpt: caption,
    at: post.at,
    modifiedAt: post.modifiedAt,
    name,
    status: 'inherit',
    parent: post.id,
    menuOrder: 0,
    isSticky: false,
    attachmentUrl: address,
    categories: [],
    tags: [],
    fields: [
      ...(alt === '' ? [] : [['_wp_attachment_image_alt', alt] as const]),
      ...(credit === '' ? [] : [['_wiredesk_credit', credit] as const]),
    ],
  }
}

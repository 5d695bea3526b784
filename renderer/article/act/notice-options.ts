import type { Content } from '../../../shared/article/content.ts'
import { t } from '../../t.ts'

type Notice = Content['notices'][number]

const kinds = ['correction', 'clarification', 'update', 'withdrawal'] as const
const places = ['top', 'bottom'] as const

/** What a note to readers may be called. */
export function noticeKinds(): readonly { value: Notice['kind']; label: string }[] {
  return kinds.map((value) => ({ value, label: t(`notice.${value}`) }))
}

/** Where a note may stand on the page. */
export function noticePlaces(): readonly { value: Notice['place']; label: string }[] {
  return places.map((value) => ({ value, label: t(`notice.${value}`) }))
}

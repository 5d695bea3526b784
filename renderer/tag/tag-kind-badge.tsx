import { Building2, CalendarDays, Hash, type LucideIcon, MapPin, User } from 'lucide-react'

import type { Tag } from '../../shared/tag/tag.ts'
import { t } from '../t.ts'

const icons: Readonly<Record<Tag['kind'], LucideIcon>> = {
  subject: Hash,
  place: MapPin,
  person: User,
  organisation: Building2,
  event: CalendarDays,
}

/** A tag's kind by sign and word, without a colour of its own. */
export function TagKindBadge({ kind }: Pick<Tag, 'kind'>) {
  const Icon = icons[kind]
  return (
    <span className="tag-kind">
      <Icon aria-hidden className="tag-kind-mark" />
      {t(`tags.kind.${kind}`)}
    </span>
  )
}

import { Image, type LucideIcon, PencilLine, Rocket, TriangleAlert } from 'lucide-react'

import { isOutgrown } from '../../../shared/list/is-outgrown.ts'
import type { Row } from '../../../shared/list/list-view.ts'
import { t } from '../../t.ts'
import { spanText } from './span-text.ts'

type MarkProps = { readonly icon: LucideIcon; readonly text: string }

function Mark({ icon: Icon, text }: MarkProps) {
  return (
    <span className="list-mark" title={text}>
      <Icon aria-hidden className="list-mark-icon" />
      <span className="visually-hidden">{text}</span>
    </span>
  )
}

/** The flag of an entry whose story has got ahead of its own words; in a narrow list, its sign alone. */
export function OutgrownFlag({ row: { entry, head } }: { readonly row: Row }) {
  if (head === null || !isOutgrown(entry, head)) return null
  return (
    <span className="entry-outgrown" title={t('list.outgrownHint')}>
      <TriangleAlert aria-hidden className="list-mark-icon" />
      <span className="entry-outgrown-words">{t('list.outgrown')}</span>
    </span>
  )
}

type Props = {
  readonly row: Row
  /** For how long it is kept up; null where it is not. */
  readonly boost: number | null
}

/** What an entry shows otherwise than its story. */
export function EntryMarks({ row: { entry, head }, boost }: Props) {
  return (
    <>
      {boost !== null && (
        <Mark icon={Rocket} text={t('entry.boostedMark', { span: spanText(boost) })} />
      )}
      {/* The flag says so too, and a narrow row has room for one. */}
      {entry.headline !== null && !(head !== null && isOutgrown(entry, head)) && (
        <Mark icon={PencilLine} text={t('entry.headlineMark')} />
      )}
      {entry.image !== null && <Mark icon={Image} text={t('entry.pictureMark')} />}
    </>
  )
}

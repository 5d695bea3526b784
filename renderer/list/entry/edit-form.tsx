import { useRef } from 'react'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Row } from '../../../shared/list/list-view.ts'
import { publicHeadline } from '../../../shared/list/public-headline.ts'
import { t } from '../../t.ts'
import { type EntryWish, isWishOutgrown } from './entry-wish.ts'
import { LinksField } from './links-field.tsx'
import { OutgrownChoice } from './outgrown-choice.tsx'
import { OwnPicture } from './own-picture.tsx'
import { OwnWords } from './own-words.tsx'

type Props = {
  readonly row: Row
  readonly wish: EntryWish
  readonly onChange: (change: Partial<EntryWish>) => void
  /** Heads of stories that were found for links, which the row does not know yet. */
  readonly found: readonly ArticleHead[]
  readonly onFound: (head: ArticleHead) => void
  readonly onSave: () => void
}

/** The fields of “Edit for this list”, each with the story's own behind it and the way back to that. */
export function EditForm({ row, wish, onChange, found, onFound, onSave }: Props) {
  const own = publicHeadline({ head: row.head })
  const language = row.head?.working.language
  const headline = useRef<HTMLTextAreaElement>(null)
  return (
    <>
      <OwnWords
        label={t('entry.headline')}
        reset={t('entry.resetHeadline')}
        placeholder={own || t('frame.untitled')}
        value={wish.headline}
        onChange={(headline) => onChange({ headline })}
        onEnter={onSave}
        language={language}
        rows={2}
        areaRef={headline}
        isFirst
      />
      {isWishOutgrown(wish, own) && (
        <OutgrownChoice
          now={own}
          then={wish.headlineOf ?? ''}
          language={language}
          onKeep={() => {
            onChange({ headlineOf: own })
            headline.current?.focus()
          }}
          onTake={() => {
            onChange({ headline: '', headlineOf: null })
            headline.current?.focus()
          }}
        />
      )}
      <OwnWords
        label={t('entry.kicker')}
        reset={t('entry.resetKicker')}
        placeholder={t('entry.kickerPlaceholder')}
        value={wish.kicker}
        onChange={(kicker) => onChange({ kicker })}
        onEnter={onSave}
        language={language}
        rows={1}
      />
      <OwnPicture
        head={row.head}
        image={wish.image}
        language={language ?? ''}
        onChange={(image) => onChange({ image })}
      />
      <LinksField
        article={row.entry.article}
        links={wish.sublinks}
        known={[...row.links, ...found]}
        onChange={(sublinks) => onChange({ sublinks })}
        onFound={onFound}
      />
    </>
  )
}

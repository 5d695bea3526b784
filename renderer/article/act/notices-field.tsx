import { X } from 'lucide-react'
import { useState } from 'react'

import type { Content } from '../../../shared/article/content.ts'
import { showInstant } from '../../../shared/instant/show-instant.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { fieldId } from '../field-focus.ts'
import { noticePlaces } from './notice-options.ts'
import type { OpenText } from '../open-text.ts'
import { useText } from '../use-open-text.ts'

type Notice = Content['notices'][number]

type NoticeProps = {
  readonly notice: Notice
  readonly isReadOnly: boolean
  readonly onChange: (notice: Notice) => void
  readonly onRemove: () => void
}

function NoticeField({ notice, isReadOnly, onChange, onRemove }: NoticeProps) {
  const { datePattern, timezone } = useOpenDesk()
  // A note without words is only on its way to other ones.
  const [isEmpty, setEmpty] = useState(false)
  const time = showInstant(notice.at, datePattern, timezone)
  const name = t('editor.noticeAt', { kind: t(`notice.${notice.kind}`), time })
  return (
    <li className="notice-field">
      <div className="notice-head">
        <h3 className="notice-name">{name}</h3>
        {!isReadOnly && (
          <IconButton icon={X} size="small" label={t('editor.noticeRemove')} onPress={onRemove} />
        )}
      </div>
      <TextField
        label={t('editor.noticeText')}
        isLabelHidden
        rows={3}
        value={isEmpty ? '' : notice.text}
        isReadOnly={isReadOnly}
        problem={isEmpty ? t('editor.noticeEmpty') : null}
        onBlur={() => setEmpty(false)}
        onChange={(text) => {
          setEmpty(text.trim() === '')
          if (text.trim() !== '') onChange({ ...notice, text })
        }}
      />
      <Select
        label={t('editor.noticePlace')}
        isLabelHidden
        options={noticePlaces()}
        value={notice.place}
        isDisabled={isReadOnly}
        onChange={(place) => onChange({ ...notice, place })}
      />
    </li>
  )
}

/** What readers are told of the story's corrections: wording and place can be mended, notes removed. */
export function NoticesField({ text }: { readonly text: OpenText }) {
  const notices = useText(text, ({ fields }) => fields.notices)
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  if (notices.length === 0) return null
  return (
    <section id={fieldId(text.guid, 'notices')} aria-label={t('editor.notices')}>
      <h2 className="group-title">{t('editor.notices')}</h2>
      <ol className="notices">
        {notices.map((notice, at) => (
          <NoticeField
            // Their order never changes, and two may be of one moment.
            key={`${notice.at} ${at}`}
            notice={notice}
            isReadOnly={isReadOnly}
            onChange={(mended) => text.change({ notices: notices.with(at, mended) })}
            onRemove={() => text.change({ notices: notices.toSpliced(at, 1) })}
          />
        ))}
      </ol>
    </section>
  )
}

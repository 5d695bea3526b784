import { useState } from 'react'

import type { Content } from '../../../shared/article/content.ts'
import type { ReleaseWish } from '../../../shared/article/release-wish.ts'
import { t } from '../../t.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { noticeKinds, noticePlaces } from './notice-options.ts'

export type Notice = NonNullable<ReleaseWish['notice']>

type Props = {
  readonly notice: Notice | null
  /** What the notice begins as when readers are to be told. */
  readonly suggested: Notice
  readonly onChange: (notice: Notice | null) => void
}

/** Asks whether readers are told of it on the page, as what, and in which words. */
export function NoticeAsk({ notice, suggested, onChange }: Props) {
  // Nobody is told that words are missing before they could write any.
  const [wasLeft, setLeft] = useState(false)
  return (
    <>
      <Checkbox
        label={t('act.tellReaders')}
        isSelected={notice !== null}
        onChange={(isTold) => {
          setLeft(false)
          onChange(isTold ? suggested : null)
        }}
      />
      {notice !== null && (
        <>
          <div className="form-pair">
            <Select<Content['notices'][number]['kind']>
              label={t('act.noticeKind')}
              options={noticeKinds()}
              value={notice.kind}
              onChange={(kind) => onChange({ ...notice, kind })}
            />
            <Select<Notice['place']>
              label={t('act.noticePlace')}
              options={noticePlaces()}
              value={notice.place}
              onChange={(place) => onChange({ ...notice, place })}
            />
          </div>
          <TextField
            label={t('act.noticeText')}
            value={notice.text}
            rows={3}
            problem={wasLeft && notice.text.trim() === '' ? t('act.noticeEmpty') : null}
            onBlur={() => setLeft(true)}
            onChange={(text) => onChange({ ...notice, text })}
          />
        </>
      )}
    </>
  )
}

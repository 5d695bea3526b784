import { useEffect, useMemo, useState } from 'react'

import type { BlockChange } from '../../../shared/article/compare-bodies.ts'
import { changedBlocks, compareContents } from '../../../shared/article/compare-contents.ts'
import type { Content } from '../../../shared/article/content.ts'
import { foldUnchanged, type Passage } from '../../../shared/article/fold-unchanged.ts'
import type { Tag } from '../../../shared/tag/tag.ts'
import { ask } from '../../desk.ts'
import { t } from '../../t.ts'
import { ChangedFields } from './changed-fields.tsx'
import { MarkedText } from './marked-text.tsx'

type Props = { readonly before: Content; readonly after: Content }

/** Two contents as one text, additions and removals marked. */
export function ChangesView({ before, after }: Props) {
  const { fields, body } = useMemo(() => compareContents(before, after), [before, after])
  const tags = useTags()
  const blocks = changedBlocks(body)
  const isSame = fields.length === 0 && blocks === 0
  return (
    <div className="changes">
      <p className="changes-summary" role="status">
        {isSame
          ? t('versions.same')
          : t('versions.summary', {
              fields: fields.length,
              blocks,
              both: fields.length > 0 && blocks > 0 ? 'yes' : 'no',
            })}
      </p>
      {fields.length > 0 && tags !== null && (
        <section aria-label={t('versions.fields')}>
          <ChangedFields fields={fields} tags={tags} language={after.language} />
        </section>
      )}
      {!isSame && (
        <section aria-label={t('versions.body')}>
          <h3 className="group-title">{t('versions.body')}</h3>
          {blocks === 0 ? (
            <p className="secondary">{t('versions.bodySame')}</p>
          ) : (
            <div className="changed-body" lang={after.language}>
              {foldUnchanged(body).map((passage, at) => (
                <PassageView key={at} passage={passage} />
              ))}
            </div>
          )}
        </section>
      )}
    </div>
  )
}

function PassageView({ passage: { kind, blocks } }: { readonly passage: Passage }) {
  const shown = blocks.map((change, at) => <BlockView key={at} change={change} />)
  if (kind === 'shown') return shown
  return (
    <details className="unchanged">
      <summary className="unchanged-count" lang="en">
        {t('versions.unchanged', { count: blocks.length })}
      </summary>
      {shown}
    </details>
  )
}

function BlockView({ change: { kind, block, pieces } }: { readonly change: BlockChange }) {
  const label = t('versions.block', { block })
  return (
    <div className={`changed-block changed-block-${block}`} data-change={kind}>
      {(label !== '' || kind === 'restyled') && (
        <p className="changed-block-label" lang="en">
          {[label, kind === 'restyled' ? t('versions.restyled') : '']
            .filter((words) => words !== '')
            .join(' · ')}
        </p>
      )}
      <p>
        <MarkedText pieces={pieces} />
      </p>
    </div>
  )
}

function useTags(): readonly Tag[] | null {
  const [tags, setTags] = useState<readonly Tag[] | null>(null)
  useEffect(() => {
    void ask('tag.all', {}).then((found) => setTags(found?.tags.map(({ tag }) => tag) ?? []))
  }, [])
  return tags
}

import { useId, useRef, useState } from 'react'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { Guid } from '../../../shared/article/guid.ts'
import { headlineShown } from '../../story/headline-shown.ts'
import { t } from '../../t.ts'
import { useRowFocus } from '../../ui/use-row-focus.ts'
import { announce } from '../list-state.ts'
import { Rows } from '../../ui/rows.tsx'
import { FindLink } from './find-link.tsx'
import { LinkRow } from './link-row.tsx'
import { useHeads } from './use-heads.ts'

/** As many links as an entry has room for. */
const mostLinks = 8

type Props = {
  /** The story whose entry it is, which does not link to itself. */
  readonly article: Guid
  readonly links: readonly Guid[]
  readonly known: readonly ArticleHead[]
  readonly onChange: (links: readonly Guid[]) => void
  readonly onFound: (head: ArticleHead) => void
}

/** The stories that stand below an entry as links: found, put in order, removed. */
export function LinksField({ article, links, known, onChange, onFound }: Props) {
  const { headOf, isComplete } = useHeads(links, known)
  const list = useRef<HTMLUListElement>(null)
  const [chosen, choose] = useState<Guid | null>(null)
  const focus = useRowFocus(list, links, 'data-article')
  const current = chosen !== null && links.includes(chosen) ? chosen : links[0]
  const id = useId()

  function headlineOf(guid: Guid): string {
    const head = headOf(guid)
    if (head === undefined) return isComplete ? t('frame.goneStory') : ''
    return headlineShown({ head })
  }

  function add(head: ArticleHead): void {
    onFound(head)
    onChange([...links, head.guid])
    const count = links.length + 1
    announce(t('entry.linkAdded', { position: count, count, headline: headlineShown({ head }) }))
  }

  function move(guid: Guid, by: -1 | 1): void {
    const at = links.indexOf(guid)
    const to = at + by
    if (to < 0 || to >= links.length) return
    onChange(links.toSpliced(at, 1).toSpliced(to, 0, guid))
    choose(guid)
    announce(
      t('entry.linkMoved', {
        position: to + 1,
        count: links.length,
        headline: headlineOf(guid),
      }),
    )
  }

  function remove(guid: Guid): void {
    onChange(links.filter((other) => other !== guid))
    announce(t('entry.linkRemoved', { headline: headlineOf(guid) }))
  }

  function select(at: number): void {
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-article]')
    rows?.[Math.max(0, Math.min(at, links.length - 1))]?.focus()
  }

  return (
    <section className="field" aria-labelledby={id}>
      <span id={id} className="field-label">
        {t('entry.links')}
      </span>
      <Rows
        ref={list}
        className="link-rows"
        aria-labelledby={id}
        onBlur={focus.onBlur}
        onFocus={focus.onFocus}
      >
        {links.map((guid, at) => (
          <LinkRow
            key={guid}
            guid={guid}
            head={headOf(guid)}
            headline={headlineOf(guid)}
            isCurrent={guid === current}
            isFirst={at === 0}
            isLast={at === links.length - 1}
            onChoose={() => choose(guid)}
            onMove={(by) => move(guid, by)}
            onRemove={() => remove(guid)}
            onStep={(by) => select(at + by)}
          />
        ))}
      </Rows>
      {links.length < mostLinks ? (
        <FindLink isTaken={(guid) => guid === article || links.includes(guid)} onPick={add} />
      ) : (
        <p className="field-description">{t('entry.linksFull', { count: mostLinks })}</p>
      )}
    </section>
  )
}

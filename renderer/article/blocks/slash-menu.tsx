import type { Editor } from '@tiptap/core'
import { useEffect, useLayoutEffect, useRef } from 'react'

import { t } from '../../t.ts'
import { ActiveItem } from '../../ui/active-item.tsx'
import { chooseBlock } from './choose-block.ts'
import { placeBeside } from './place-beside.ts'
import { optionId, slashListId, useSlashMenu } from './slash-menu-store.ts'
import { type Slash, tellSlash } from './slash-state.ts'

/** The blocks that a slash offers, at the slash. The caret stays in the text and the typing goes on there. */
export function SlashMenu({ editor }: { readonly editor: Editor }) {
  const open = useSlashMenu((state) => state.open)
  if (open?.editor !== editor) return null
  return <Choices editor={editor} slash={open.slash} />
}

function Choices({ editor, slash }: { readonly editor: Editor; readonly slash: Slash }) {
  const list = useRef<HTMLDivElement>(null)
  const { from, choices, at } = slash

  // Each time it is shown anew: what is typed makes it shorter.
  useLayoutEffect(() => {
    if (list.current !== null) placeBeside(list.current, editor.view.coordsAtPos(from))
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  })

  useEffect(() => {
    const follow = ({ target }: Event): void => {
      if (list.current === null || target === list.current) return
      placeBeside(list.current, editor.view.coordsAtPos(from))
    }
    window.addEventListener('scroll', follow, true)
    window.addEventListener('resize', follow)
    return () => {
      window.removeEventListener('scroll', follow, true)
      window.removeEventListener('resize', follow)
    }
  }, [editor, from])

  function point(to: number): void {
    if (to !== at) editor.view.dispatch(tellSlash(editor.state.tr, { kind: 'point', at: to }))
  }

  return (
    <div
      ref={list}
      id={slashListId}
      className="popover slash-menu"
      role="listbox"
      aria-label={t('blocks.list')}
      // The text keeps the focus: a list that took it would be closed by it.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      // A list that scrolls can be come to; Tab itself chooses, so nobody is stopped here.
      tabIndex={0}
    >
      {choices.map((choice, index) => {
        const { id, label, icon: Icon } = choice
        return (
          <ActiveItem
            key={id}
            id={optionId(id)}
            className="menu-item"
            role="option"
            aria-selected={index === at}
            data-focused={index === at || undefined}
            onPointerMove={() => point(index)}
            onClick={() => chooseBlock(editor, from, choice)}
          >
            <Icon aria-hidden className="button-icon" />
            <span className="menu-item-label">{label}</span>
          </ActiveItem>
        )
      })}
    </div>
  )
}

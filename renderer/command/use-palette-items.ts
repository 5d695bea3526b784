import { useCallback, useEffect, useRef, useState } from 'react'

import type { ArticleHead } from '../../shared/article/article-head.ts'
import { type CommandId, commandIds } from '../../shared/command/catalog.ts'
import { isEnabled } from '../../shared/command/is-enabled.ts'
import { ask } from '../desk.ts'
import { pageStore } from '../state/page-state.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { commandContext } from './command-context.ts'

const mostArticles = 8

export type PaletteItem =
  | { readonly id: string; readonly kind: 'command'; readonly command: CommandId }
  | { readonly id: string; readonly kind: 'article'; readonly head: ArticleHead }

/** They act on what has the focus, which is the palette itself while it is open. */
const pointless = new Set<CommandId>(['view.palette', 'edit.undo', 'edit.redo'])

function labelOf(id: CommandId): string {
  return t(`command.${id}`).toLocaleLowerCase()
}

/** Whether a command is called just that. */
function isCalled(id: CommandId, text: string): boolean {
  return labelOf(id) === text.trim().toLocaleLowerCase()
}

/** The commands that do something now and hold every word typed; one that is called just that comes first. */
export function matchingCommands(text: string): readonly PaletteItem[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const context = commandContext({ ...pageStore.getState(), isTyping: false })
  return commandIds
    .filter((id) => !pointless.has(id) && isEnabled(id, context))
    .filter((id) => words.every((word) => labelOf(id).includes(word)))
    .toSorted((one, other) => Number(isCalled(other, text)) - Number(isCalled(one, text)))
    .map((command) => ({ id: `command:${command}`, kind: 'command', command }))
}

/** What the palette offers for what is typed into it: commands at once, articles as soon as they are found. */
export function usePaletteItems(): {
  readonly text: string
  readonly type: (text: string) => void
  readonly commands: readonly PaletteItem[]
  readonly articles: readonly PaletteItem[]
  /** Whether a command is called just that. */
  readonly isCommand: boolean
  /** Whether the articles are those of an earlier text, since the answer is on its way. */
  readonly isLooking: boolean
} {
  const [text, setText] = useState('')
  const [articles, setArticles] = useState<readonly PaletteItem[]>([])
  const [answered, setAnswered] = useState<string | null>(null)
  const isOpen = useDesk((state) => state.status?.kind === 'open')
  const asked = useRef<Promise<unknown> | null>(null)
  const turns = useRef(0)
  const typed = useRef('')

  const look = useCallback(async () => {
    turns.current += 1
    const turn = turns.current
    const query = typed.current
    // Whoever types faster than main answers is looked for by their last letter alone. Where nothing is
    // asked there is no wait at all: what comes after one comes after the letter is drawn.
    if (asked.current !== null) await asked.current
    if (turn !== turns.current) return
    const answer = ask('article.find', { query, from: 0, count: mostArticles })
    asked.current = answer
    const found = await answer
    if (asked.current === answer) asked.current = null
    if (turn !== turns.current) return
    setAnswered(query)
    if (found === undefined) return
    setArticles(found.heads.map((head) => ({ id: `article:${head.guid}`, kind: 'article', head })))
  }, [])

  useEffect(() => {
    if (!isOpen) return
    void look()
    return () => {
      turns.current += 1
    }
  }, [isOpen, look])

  const commands = matchingCommands(text)
  const [first] = commands
  return {
    text,
    type: (next) => {
      typed.current = next
      // Before the commands are drawn anew: the question is on its way meanwhile.
      if (isOpen) void look()
      setText(next)
    },
    commands,
    articles,
    isCommand: first?.kind === 'command' && isCalled(first.command, text),
    isLooking: isOpen && answered !== text,
  }
}

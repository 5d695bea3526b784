import type { ChainedCommands, Editor } from '@tiptap/core'
import { Frame, Image, type LucideIcon, Minus, Table } from 'lucide-react'

import type { BlockName } from '../../../shared/prose/block-words.ts'
import { t } from '../../t.ts'
import { choosePictures } from '../body/add-picture.ts'
import { type BodyTool, bodyTools } from '../body/body-tools.ts'
import { placeAfter } from '../body/insert-block.ts'
import { insertPictures } from '../body/insert-pictures.ts'
import { moreTools } from '../body/more-tools.ts'
import { askEmbed } from './embed-asking.ts'
import { insertRule } from './insert-rule.ts'

/** One line of the list that a slash opens. */
export type BlockChoice = {
  readonly id: BlockName
  readonly label: string
  readonly icon: LucideIcon
  /** Null where nothing but the slash goes before somebody is asked. */
  readonly change: ((chain: ChainedCommands) => ChainedCommands) | null
  /** What is asked once the slash is gone. */
  readonly ask?: (editor: Editor) => void
  readonly isPossible: (editor: Editor) => boolean
}

const tools: readonly BodyTool[] = [...bodyTools, ...moreTools].flat()

/** A switch of the toolbar; one that is on already has nothing to offer. */
function ofTool(id: BlockName): readonly BlockChoice[] {
  return tools
    .filter((tool) => tool.id === id)
    .map(({ label, icon, isOn, run }) => ({
      id,
      label,
      icon,
      change: run,
      isPossible: (editor) => !isOn(editor) && run(editor.can().chain()).run(),
    }))
}

async function addPictures(editor: Editor): Promise<void> {
  await insertPictures(editor, await choosePictures(true))
}

function isPlaceFor(type: string) {
  return (editor: Editor): boolean => placeAfter(editor.state.selection.$from, type) === null
}

/** What a slash offers, in the order of a story. */
export const blockChoices: readonly BlockChoice[] = [
  ...ofTool('paragraph'),
  ...ofTool('heading2'),
  ...ofTool('heading3'),
  ...ofTool('heading4'),
  ...ofTool('bulletList'),
  ...ofTool('orderedList'),
  ...ofTool('blockquote'),
  ...ofTool('pullQuote'),
  {
    id: 'table',
    label: t('editor.table'),
    icon: Table,
    change: (chain) => chain.insertTable(),
    isPossible: (editor) => editor.can().insertTable(),
  },
  {
    id: 'picture',
    label: t('blocks.picture'),
    icon: Image,
    change: null,
    ask: (editor) => void addPictures(editor),
    isPossible: isPlaceFor('image'),
  },
  {
    id: 'embed',
    label: t('editor.embed'),
    icon: Frame,
    change: null,
    ask: askEmbed,
    isPossible: isPlaceFor('embed'),
  },
  {
    id: 'rule',
    label: t('editor.rule'),
    icon: Minus,
    change: (chain) => chain.command(insertRule),
    isPossible: (editor) => editor.can().command(insertRule),
  },
  ...ofTool('noted'),
]

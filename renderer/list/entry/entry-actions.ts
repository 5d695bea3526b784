import {
  Copy,
  EyeOff,
  type LucideIcon,
  MoveRight,
  PencilLine,
  Pin,
  PinOff,
  Rocket,
  SquarePen,
  TimerOff,
  Waves,
  X,
} from 'lucide-react'

import { assertNever } from '../../../shared/assert-never.ts'
import type { ArticleHead } from '../../../shared/article/article-head.ts'
import { draftOf } from '../../../shared/list/draft-of.ts'
import type { Row } from '../../../shared/list/list-view.ts'
import type { DeskList } from '../../../shared/list/list.ts'
import { rowKeys, type RowKeyAct } from '../../../shared/list/row-keys.ts'
import { openArticle } from '../../state/navigate.ts'
import { t } from '../../t.ts'
import type { MenuAction } from '../../ui/menu.tsx'
import { letArticleFlow, removeArticle, togglePin } from '../acts.ts'
import { listStore } from '../list-state.ts'
import { askEntry, wantHeir } from './entry-state.ts'

type Doing =
  | 'edit'
  | 'move'
  | 'copy'
  | 'pin'
  | 'unpin'
  | 'letFlow'
  | 'holdBack'
  | 'boost'
  | 'hide'
  | 'takeOut'
  | 'open'

const looks: Readonly<Record<Doing, { readonly icon: LucideIcon; readonly act: RowKeyAct }>> = {
  edit: { icon: PencilLine, act: 'edit' },
  move: { icon: MoveRight, act: 'moveTo' },
  copy: { icon: Copy, act: 'copyTo' },
  pin: { icon: Pin, act: 'pin' },
  unpin: { icon: PinOff, act: 'pin' },
  letFlow: { icon: Waves, act: 'letFlow' },
  holdBack: { icon: TimerOff, act: 'holdBack' },
  boost: { icon: Rocket, act: 'boost' },
  hide: { icon: EyeOff, act: 'takeOut' },
  takeOut: { icon: X, act: 'takeOut' },
  open: { icon: SquarePen, act: 'open' },
}

/** What may be done with a row, as its list is filled. */
function doingsOf(list: DeskList, { entry, isPinned }: Row): readonly Doing[] {
  switch (list.kind) {
    case 'byHand':
    case 'tray':
      return ['edit', 'move', 'copy', 'takeOut', 'open']
    case 'byTime': {
      const isBoosted = draftOf(list).boosts.some(({ article }) => article === entry.article)
      const flow = isPinned ? 'unpin' : 'pin'
      return [
        'edit',
        'move',
        'copy',
        flow,
        ...(isBoosted ? (['letFlow'] as const) : []),
        'holdBack',
        'boost',
        'hide',
        'open',
      ]
    }
    default:
      return assertNever(list.kind)
  }
}

function run(doing: Doing, { name: list }: DeskList, head: ArticleHead): void {
  const article = head.guid
  switch (doing) {
    case 'edit':
      return askEntry({ kind: 'edit', list, article, wish: null })
    case 'move':
      return listStore.setState({ asked: { head, from: list } })
    case 'copy':
      return listStore.setState({ asked: { head, from: list, isCopy: true } })
    case 'pin':
    case 'unpin':
      return void togglePin(list, article)
    case 'letFlow':
      return void letArticleFlow(list, article)
    case 'holdBack':
    case 'boost':
      return askEntry({ kind: doing, list, article })
    case 'hide':
    case 'takeOut':
      wantHeir(list, article)
      return void removeArticle(list, article)
    case 'open':
      return openArticle(article)
    default:
      return assertNever(doing)
  }
}

/** What may be done with a row of a list, each with its key; all but looking is off on a read-only desk. */
export function entryActions(
  list: DeskList,
  row: Row,
  isWritable: boolean,
): readonly (MenuAction & { readonly act: RowKeyAct })[] {
  const { head } = row
  if (head === null) return []
  return doingsOf(list, row).map((doing) => ({
    id: doing,
    label: t(`entry.do.${doing}`),
    isDisabled: doing !== 'open' && !isWritable,
    run: () => run(doing, list, head),
    ...looks[doing],
    keys: rowKeys[looks[doing].act][0],
  }))
}

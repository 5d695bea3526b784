import { Ellipsis } from 'lucide-react'
import { MenuTrigger, Popover } from 'react-aria-components'

import type { ArticleAct } from '../../shared/article/allowed-acts.ts'
import { t } from '../t.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { type MenuAction, MenuList } from '../ui/menu.tsx'
import type { NotedAct } from './act-dialog.tsx'
import { rareActs } from './act-places.ts'
import type { OpenText } from './open-text.ts'

type Props = {
  readonly text: OpenText
  readonly acts: readonly ArticleAct[]
  readonly onAsk: (act: NotedAct) => void
}

/** The acts that are needed less often. */
export function MoreActs({ text, acts, onAsk }: Props) {
  const refile: MenuAction = { id: 'refile', label: t('act.refile'), run: () => onAsk('refile') }
  const actions: readonly MenuAction[] = [
    ...(acts.includes('refile') ? [refile] : []),
    ...rareActs
      .filter(({ act }) => acts.includes(act))
      .map(({ act, run }) => ({ id: act, label: t(`act.${act}`), run: () => run(text) })),
  ]
  if (actions.length === 0) return null
  return (
    <MenuTrigger>
      <IconButton icon={Ellipsis} label={t('act.more')} />
      <Popover className="popover" placement="bottom end">
        <MenuList label={t('act.more')} actions={actions} />
      </Popover>
    </MenuTrigger>
  )
}

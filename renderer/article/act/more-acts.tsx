import { Ellipsis } from 'lucide-react'
import { MenuTrigger, Popover } from 'react-aria-components'

import type { ArticleAct } from '../../../shared/article/allowed-acts.ts'
import { t } from '../../t.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { type MenuAction, MenuList } from '../../ui/menu.tsx'
import type { AskedAct } from './act-dialog.tsx'
import { rareActs, rareAskedActs } from './act-places.ts'
import type { OpenText } from '../open-text.ts'

type Props = {
  readonly text: OpenText
  readonly acts: readonly ArticleAct[]
  readonly onAsk: (act: AskedAct) => void
}

/** The acts that are needed less often. */
export function MoreActs({ text, acts, onAsk }: Props) {
  const actions: readonly MenuAction[] = [
    ...rareAskedActs
      .filter((act) => acts.includes(act))
      .map((act) => ({ id: act, label: t(`act.${act}`), run: () => onAsk(act) })),
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

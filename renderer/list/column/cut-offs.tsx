import type { DeskList } from '../../../shared/list/list.ts'
import { t } from '../../t.ts'

type Props = { readonly list: DeskList; readonly count: number }

/** Lines below the last entry that a page shows on a desktop, and on a phone. */
export function CutOffs({ list: { cutOff }, count }: Props) {
  const lines = (['desktop', 'phone'] as const).flatMap((screen) => {
    const row = cutOff[screen]
    return row === null || row >= count ? [] : [{ screen, row }]
  })
  return lines.map(({ screen, row }) => (
    <div
      key={screen}
      className="cut-off"
      data-screen={screen}
      style={{ top: `calc(${row} * var(--row-height))` }}
    >
      <span className="cut-off-name">{t(`list.cutOff.${screen}`)}</span>
    </div>
  ))
}

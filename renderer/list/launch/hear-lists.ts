import type { Withdrawal } from '../../../shared/list/withdrawal.ts'
import { onNotice } from '../../desk.ts'
import { pageStore } from '../../state/page-state.ts'
import { t } from '../../t.ts'
import { showToast } from '../../ui/toast-store.ts'
import { announce } from '../list-state.ts'
import { forgetDone } from '../tell-done.ts'

function tell(text: string): void {
  announce(text)
  showToast({ text })
}

const mostByName = 3

/** Names each story that left lists; of many, as after a bulk act, only how many and where. */
function tellWithdrawals(withdrawals: readonly Withdrawal[]): void {
  if (withdrawals.length <= mostByName) {
    withdrawals.forEach(tellWithdrawal)
    return
  }
  const lists = [...new Set(withdrawals.flatMap((withdrawal) => withdrawal.lists))].join(', ')
  tell(t('launch.withdrewMany', { count: withdrawals.length, lists }))
}

function tellWithdrawal({ headline, lists, reason }: Withdrawal): void {
  tell(t('launch.withdrew', { headline, lists: lists.join(', '), reason: reason ?? 'gone' }))
}

/** Hears what main tells of the lists as a whole, once for the page's whole life. */
export function hearLists(): void {
  onNotice('lists.stepped', (listSteps) => {
    pageStore.setState({ listSteps })
    forgetDone()
  })
  onNotice('lists.overdue', (overdueLists) => pageStore.setState({ overdueLists }))
  onNotice('lists.withdrew', tellWithdrawals)
  onNotice('list.launchedOnTime', ({ list, by }) =>
    tell(by === '' ? t('launch.onTimeNobody', { list }) : t('launch.onTime', { list, by })),
  )
}

import { ask } from '../../desk.ts'
import { goTo } from '../../state/navigate.ts'
import { t } from '../../t.ts'
import { showToast } from '../../ui/toast-store.ts'

export async function backUpNow(): Promise<void> {
  if ((await ask('backup.now', {})) !== undefined) showToast({ text: t('backup.done') })
}

/** They stand at the settings' foot. */
export function showBackups(): void {
  goTo({ screen: 'settings' })
  setTimeout(() => {
    const group = document.querySelector('.backups')
    group?.scrollIntoView()
    group?.querySelector<HTMLElement>('button')?.focus()
  })
}

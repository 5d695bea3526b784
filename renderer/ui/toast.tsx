import { CircleAlert, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'

import { t } from '../t.ts'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { dismissToast, type Toast, toastStore } from './toast-store.ts'

const shownFor = { plain: 8_000, problem: 20_000 } as const

function ToastCard({ toast, isPaused }: { readonly toast: Toast; readonly isPaused: boolean }) {
  const { id, text, tone, action } = toast
  useEffect(() => {
    if (isPaused) return
    const timer = setTimeout(() => dismissToast(id), shownFor[tone])
    return () => clearTimeout(timer)
  }, [id, tone, isPaused])
  return (
    <li className={`toast toast-${tone}`}>
      {tone === 'problem' && <CircleAlert aria-hidden className="button-icon toast-mark" />}
      <span className="toast-text">{text}</span>
      {action !== null && (
        <Button
          variant="quiet"
          size="small"
          onPress={() => {
            dismissToast(id)
            action.run()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton
        label={t('ui.dismiss')}
        icon={X}
        size="small"
        tooltipPlacement="top"
        onPress={() => dismissToast(id)}
      />
    </li>
  )
}

/** Where toasts stand; they wait while the pointer or the focus is on them. */
export function Toasts() {
  const toasts = useStore(toastStore, (state) => state.toasts)
  const [isPaused, setPaused] = useState(false)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the pointer and the focus only make the toasts wait; there is nothing here to press
    <section
      className="toasts"
      aria-label={t('ui.notifications')}
      aria-live="polite"
      // An open dialog leaves what is marked so to be heard and pressed.
      data-react-aria-top-layer
      onPointerEnter={() => setPaused(true)}
      onPointerLeave={() => setPaused(false)}
      onFocus={() => setPaused(true)}
      onBlur={() => setPaused(false)}
    >
      <ul>
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} isPaused={isPaused} />
        ))}
      </ul>
    </section>
  )
}

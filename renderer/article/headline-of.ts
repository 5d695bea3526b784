import { t } from '../t.ts'

/** The headline to call an article by; one that has none yet still needs a name. */
export function headlineOf(head: { readonly working: { readonly headline: string } }): string {
  return head.working.headline.trim() || t('frame.untitled')
}

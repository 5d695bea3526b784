import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

export type Theme = 'light' | 'dark'

export type AxeWish = {
  /** Rules that do not hold here, with the reason where they are named. */
  readonly except?: readonly string[]
  /** The only part that is looked at. */
  readonly within?: string
  /** A part that is not ours. */
  readonly beside?: string
}

type Fault = { readonly id: string; readonly at: readonly string[] }

// The dark theme is the light one in other colours, and these are the rules of axe that look at colours.
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/** What axe finds wrong with the page as it stands: by every rule in the light, by colours in the dark. */
export async function axeFaults(page: Page, theme: Theme, wish: AxeWish = {}) {
  const { except = [], within, beside } = wish
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  if (within !== undefined) axe.include(within)
  if (beside !== undefined) axe.exclude(beside)
  if (theme === 'light') axe.disableRules([...except])
  else axe.withRules(rulesOfColour.filter((rule) => !except.includes(rule)))
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }): Fault => ({ id, at: nodes.map(({ html }) => html) }))
}

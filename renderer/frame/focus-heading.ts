/** Where the keyboard begins on a stage; of two articles, at the current one. */
export function headingOn(stage: Element): HTMLElement {
  const current = stage.querySelector<HTMLElement>('[data-current]')
  const home = current ?? (stage as HTMLElement)
  return home.querySelector<HTMLElement>('[data-screen-heading]') ?? home
}

export function focusHeading(stage: Element): void {
  headingOn(stage).focus()
}

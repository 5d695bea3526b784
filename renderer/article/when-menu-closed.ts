/** Runs what a menu of the toolbar chose after the menu has given the focus back, so that the text has it in the end. */
export function whenMenuClosed(run: () => void): void {
  setTimeout(run)
}

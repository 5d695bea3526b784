/** Frames that a menu may take to go, were it never to go. */
const mostFrames = 30
/** A menu that is gone gives the focus back to its button a frame later. */
const framesAfter = 2

/** Runs what a menu of the toolbar chose once the menu has given the focus back, so that the text has it in the end. */
export function whenMenuClosed(run: () => void): void {
  let left = mostFrames
  let after = framesAfter
  function wait(): void {
    left -= 1
    if (document.querySelector('.menu') === null) after -= 1
    if (after < 0 || left < 0) run()
    else requestAnimationFrame(wait)
  }
  requestAnimationFrame(wait)
}

/**
 * A file or link that misses every drop target must not take the window to another page. Targets
 * that want it have called `preventDefault` by the time the event is up here.
 */
export function disableDrops(): void {
  window.addEventListener('dragover', (event) => {
    if (event.defaultPrevented) return
    event.preventDefault()
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'none'
  })
  window.addEventListener('drop', (event) => event.preventDefault())
}

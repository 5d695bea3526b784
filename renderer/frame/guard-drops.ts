type Wish = {
  /** Whether files that nothing else wants may be taken now. */
  readonly mayTake: () => boolean
  readonly onOver: (areFilesOver: boolean) => void
  readonly onFiles: (files: readonly File[]) => void
}

/**
 * What misses every drop target must not take the window to another page. Files that are no pictures
 * are taken instead, when they may be. Targets that want a drop have called `preventDefault` by the
 * time the event is up here.
 */
export function guardDrops({ mayTake, onOver, onFiles }: Wish): void {
  window.addEventListener('dragover', (event) => {
    const isTaken = event.defaultPrevented
    const isOurs = !isTaken && hasFiles(event.dataTransfer) && mayTake()
    onOver(isOurs)
    if (isTaken) return
    event.preventDefault()
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = isOurs ? 'copy' : 'none'
  })
  window.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) onOver(false)
  })
  window.addEventListener('drop', (event) => {
    onOver(false)
    if (event.defaultPrevented) return
    event.preventDefault()
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.some(isNoPicture) && mayTake()) onFiles(files)
  })
}

// Where a picture may go says so itself; one that missed is not a wire.
function hasFiles(held: DataTransfer | null): boolean {
  const files = [...(held?.items ?? [])].filter(({ kind }) => kind === 'file')
  return files.some(isNoPicture)
}

function isNoPicture({ type }: { readonly type: string }): boolean {
  return !type.startsWith('image/')
}

import { contextBridge, ipcRenderer, type IpcRendererEvent, webUtils } from 'electron'

import { callNames, noticeNames } from '../shared/ipc/names.ts'

const calls = callNames.map((name) => [name, (input: unknown) => ipcRenderer.invoke(name, input)])

function on(notice: string, tell: (value: unknown) => void): () => void {
  if (!noticeNames.some((name) => name === notice)) throw new Error('not a notice')
  // The event stays here: through it the page would reach every channel.
  const listener = (_event: IpcRendererEvent, value: unknown): void => tell(value)
  ipcRenderer.on(notice, listener)
  return () => void ipcRenderer.off(notice, listener)
}

// The page hands over what a person dropped, and never learns where it stands; no page can make up a path.
function lookAtFiles(files: readonly File[]): Promise<unknown> {
  const paths = files.map((file) => webUtils.getPathForFile(file))
  return ipcRenderer.invoke('import.look', { paths })
}

contextBridge.exposeInMainWorld('desk', { ...Object.fromEntries(calls), on, lookAtFiles })

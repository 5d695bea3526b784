import { contextBridge, ipcRenderer, type IpcRendererEvent, webUtils } from 'electron'

import { answerChannel, callNames, noticeNames } from '../shared/ipc/names.ts'

const calls: ReadonlySet<unknown> = new Set(callNames)

function ask(number: number, name: string, input: unknown): void {
  if (!calls.has(name)) throw new Error('not a call')
  ipcRenderer.send(name, number, input)
}

// The page hands over what a person dropped, and never learns where it stands; no page can make up a path.
function lookAtFiles(number: number, files: readonly File[]): void {
  const paths = files.map((file) => webUtils.getPathForFile(file))
  ipcRenderer.send('import.look', number, { paths })
}

// The events of what main says stay here: through them the page would reach every channel.
function onAnswer(tell: (number: unknown, reply: unknown) => void): void {
  ipcRenderer.on(
    answerChannel,
    (_event: IpcRendererEvent, answers: readonly [unknown, unknown][]) => {
      for (const [number, reply] of answers) tell(number, reply)
    },
  )
}

function on(notice: string, tell: (value: unknown) => void): () => void {
  if (!noticeNames.some((name) => name === notice)) throw new Error('not a notice')
  const listener = (_event: IpcRendererEvent, value: unknown): void => tell(value)
  ipcRenderer.on(notice, listener)
  return () => void ipcRenderer.off(notice, listener)
}

contextBridge.exposeInMainWorld('desk', { ask, lookAtFiles, onAnswer, on })

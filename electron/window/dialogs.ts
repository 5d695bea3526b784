import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron'

import { formatMessage } from '../../shared/message/format-message.ts'
import type { MessageKey } from '../../shared/message/message.ts'

type Wording = { readonly title: MessageKey; readonly button: MessageKey }
type FileKind = { readonly name: MessageKey; readonly endings: readonly string[] }

/** A folder that exists, or that the person makes in the dialog; null when they think better of it. */
export async function chooseFolder(window: BrowserWindow, wording: Wording) {
  const [folder = null] = await choose(window, wording, {
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  })
  return folder
}

export function chooseFile(window: BrowserWindow, wording: Wording, kind: FileKind) {
  return choose(window, wording, { properties: ['openFile'], filters: [filterOf(kind)] })
}

export function chooseFiles(window: BrowserWindow, wording: Wording, kind: FileKind) {
  return choose(window, wording, {
    properties: ['openFile', 'multiSelections'],
    filters: [filterOf(kind)],
  })
}

/** Where a new file is to go; the system asks before one that stands there is replaced. */
export async function chooseNewFile(
  window: BrowserWindow,
  { title, button }: Wording,
  kind: FileKind,
  name: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: formatMessage(title),
    buttonLabel: formatMessage(button),
    defaultPath: name,
    filters: [filterOf(kind)],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  return canceled || filePath === '' ? null : filePath
}

async function choose(
  window: BrowserWindow,
  { title, button }: Wording,
  options: OpenDialogOptions,
): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    ...options,
    title: formatMessage(title),
    buttonLabel: formatMessage(button),
  })
  return canceled ? [] : filePaths
}

function filterOf({ name, endings }: FileKind) {
  return { name: formatMessage(name), extensions: [...endings] }
}

import { app, BrowserWindow, nativeTheme, screen } from 'electron'

import { reviveContents } from './revive-contents.ts'
import { webPreferences } from './web-preferences.ts'
import { keepWindowPlace, recallWindowPlace } from './window-place.ts'

const usual = { width: 1280, height: 800, isMaximized: false }
const least = { minWidth: 800, minHeight: 560 }
// `--paper` of renderer/styles/tokens.css, so that the window never flashes before its page is there.
const paper = { light: '#fbfaf7', dark: '#16181c' }

/** The window where it stood last time, still without a page; it shows itself when one is painted in it. */
export function createWindow(preload: string): BrowserWindow {
  const profile = app.getPath('userData')
  const displays = screen.getAllDisplays().map(({ workArea }) => workArea)
  const { isMaximized, ...area } = recallWindowPlace(profile, displays) ?? usual
  const window = new BrowserWindow({
    ...area,
    ...least,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: webPreferences(preload),
  })
  window.once('ready-to-show', () => (isMaximized ? window.maximize() : window.show()))
  window.on('close', () =>
    keepWindowPlace(profile, {
      ...window.getNormalBounds(),
      isMaximized: window.isMaximized(),
    }),
  )
  reviveContents(window.webContents)
  return window
}

import { app, BrowserWindow, nativeTheme, screen } from 'electron'

import { appOrigin } from './addresses.ts'
import { reviveContents } from './revive-contents.ts'
import { webPreferences } from './web-preferences.ts'
import { keepWindowPlace, recallWindowPlace } from './window-place.ts'

const usual = { width: 1280, height: 800, isMaximized: false }
const least = { minWidth: 800, minHeight: 560 }
// `--paper` of renderer/styles/tokens.css, so that the window never flashes before its page is there.
const paper = { light: '#fbfaf7', dark: '#16181c' }

/** Opens the window on our page, where it stood last time. */
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
  void window.loadURL(`${appOrigin}/`)
  return window
}

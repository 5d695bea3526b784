import { expect, it } from 'vitest'

import { webPreferences } from '../../../electron/window/web-preferences.ts'

const wanted = {
  preload: '/preload.cjs',
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  devTools: false,
}

it.each(Object.entries(wanted))('a page is made with %s: %s', (name, value) => {
  expect(webPreferences('/preload.cjs')[name as keyof typeof wanted]).toBe(value)
})

it('a page is made with nothing else, and so with no features of Blink', () => {
  expect(Object.keys(webPreferences('/preload.cjs'))).toEqual(Object.keys(wanted))
})

import { existsSync } from 'node:fs'
import process from 'node:process'

import { chromium } from 'playwright'

const places = [
  process.env['CHROMIUM_PATH'] ?? '',
  chromium.executablePath(),
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
]

/** A Chromium of this machine; null when it has none, since the app's own runtime is not a browser. */
export const chromiumPath = places.find((path) => path !== '' && existsSync(path)) ?? null

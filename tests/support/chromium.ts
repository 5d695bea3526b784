import { chromium, type Browser } from 'playwright'

import { chromiumPath } from '../../build/chromium.mjs'

export function launchChromium(): Promise<Browser> {
  if (chromiumPath === null) throw new Error('this machine has no Chromium')
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
}

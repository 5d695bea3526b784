import { app } from 'electron'

/** Keeps Chromium itself off the network; must run before the app is ready. */
export function useOfflineSwitches(): void {
  const { commandLine } = app
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-default-apps',
    'disable-domain-reliability',
    'no-first-run',
    'no-pings',
    'no-proxy-server',
  ]) {
    commandLine.appendSwitch(name)
  }
  // A page's preconnect and prefetch ask neither a policy nor `webRequest`; nothing resolves for them.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

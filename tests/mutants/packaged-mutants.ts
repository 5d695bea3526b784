import type { Edit } from './mutant.ts'

/** A fault that only the packaged app shows: seen by one test of tests/e2e, by its name. */
export type PackagedMutant = {
  readonly item: number
  readonly name: string
  readonly edits: readonly Edit[]
  readonly file: string
  readonly test: string
}

const preferences = 'electron/window/web-preferences.ts'
const session = 'electron/window/lock-session.ts'
const contents = 'electron/window/lock-contents.ts'
const security = (name: string): string => `tests/e2e/security/${name}.test.ts`

function preference(item: number, name: string, before: string, after: string): PackagedMutant {
  return {
    item,
    name: `a window is made with ${name}: ${after}`,
    edits: [{ file: preferences, find: `${name}: ${before}`, put: `${name}: ${after}` }],
    file: security('window'),
    test: `every window is made with ${name}: ${before}`,
  }
}

/** Faults that do not hide one another, and so share a package: to make one takes a minute and more. */
export const packagedMutants: readonly (readonly PackagedMutant[])[] = [
  [
    preference(6, 'webSecurity', 'true', 'false'),
    preference(8, 'allowRunningInsecureContent', 'false', 'true'),
    preference(9, 'experimentalFeatures', 'false', 'true'),
    {
      item: 10,
      name: 'a window is made with features of Blink',
      edits: [
        {
          file: preferences,
          find: 'spellcheck: false,',
          put: "spellcheck: false,\n    enableBlinkFeatures: 'Serial',",
        },
      ],
      file: security('window'),
      test: 'every window is made with enableBlinkFeatures: ""',
    },
    preference(11, 'webviewTag', 'false', 'true'),
    {
      item: 12,
      name: 'a view of another page is attached',
      edits: [
        {
          file: contents,
          find: "contents.on('will-attach-webview', (event) => event.preventDefault())",
          put: '',
        },
      ],
      file: security('window'),
      test: 'no view of another page can be put into ours',
    },
    {
      item: 1,
      name: 'every request leaves',
      edits: [{ file: session, find: 'cancel: !mayLoad(url)', put: 'cancel: false' }],
      file: security('network'),
      test: 'no request for another scheme leaves a session, even from main',
    },
    {
      item: 5,
      name: 'permissions are given',
      edits: [
        {
          file: session,
          find: 'setPermissionCheckHandler(() => false)',
          put: 'setPermissionCheckHandler(() => true)',
        },
      ],
      file: security('permissions'),
      test: 'the page is denied every permission',
    },
    {
      item: 7,
      name: 'the page may run any script',
      edits: [
        {
          file: 'electron/window/page-policy.ts',
          find: "`script-src 'self'`",
          put: "`script-src 'self' 'unsafe-inline' 'unsafe-eval'`",
        },
      ],
      file: security('policy'),
      test: 'script-src stops an inline script',
    },
    {
      item: 7,
      name: 'text may become HTML in the page',
      edits: [
        {
          file: 'electron/window/page-policy.ts',
          find: "    `require-trusted-types-for 'script'`,\n",
          put: '',
        },
      ],
      file: security('policy'),
      test: 'require-trusted-types-for stops HTML out of text',
    },
    {
      item: 13,
      name: 'a frame goes where it likes',
      edits: [
        {
          file: contents,
          find: 'if (!mayNavigate(event)) event.preventDefault()',
          put: 'void mayNavigate(event)',
        },
      ],
      file: security('navigation'),
      test: 'a frame goes nowhere else even where no policy holds it',
    },
    {
      item: 13,
      name: 'a redirect is followed',
      edits: [
        {
          file: contents,
          find: "contents.on('will-redirect', (event) => event.preventDefault())",
          put: '',
        },
      ],
      file: security('navigation'),
      test: 'a redirect is not followed',
    },
    {
      item: 13,
      name: 'dropped files are left to Chromium',
      edits: [
        {
          file: 'renderer/frame/guard-drops.ts',
          find: 'if (isTaken) return\n    event.preventDefault()',
          put: 'if (isTaken) return',
        },
      ],
      file: security('drops'),
      test: 'a file dropped anywhere on Articles is left to nobody but the page',
    },
    {
      item: 14,
      name: 'the page opens windows',
      edits: [{ file: contents, find: "({ action: 'deny' })", put: "({ action: 'allow' })" }],
      file: security('navigation'),
      test: 'the page opens no window, whatever it is called with',
    },
    {
      item: 15,
      name: 'a link of any scheme is handed to the system',
      edits: [
        {
          file: 'electron/window/link-to-open.ts',
          find: "if (url.protocol !== 'https:' && url.protocol !== 'http:') return false",
          put: '',
        },
        { file: 'electron/window/link-to-open.ts', find: '!isLinkAddress(address) || ', put: '' },
      ],
      file: security('links'),
      test: 'only web and mail addresses leave the app, and those to the system',
    },
    {
      item: 15,
      name: 'a page sends an export to another computer',
      edits: [
        {
          file: 'electron/export/check-folder.ts',
          find: "if (kind === 'local' ||",
          put: "if (kind !== 'partial' ||",
        },
      ],
      file: security('export-folder'),
      test: 'a page cannot name a folder on another computer, nor part of a path',
    },
    {
      item: 17,
      name: 'any page in any window is answered',
      edits: [
        {
          file: 'electron/ipc/serve.ts',
          find: "if (!isTrusted(event)) return failed('badRequest', { reason: 'sender' })",
          put: 'void isTrusted(event)',
        },
      ],
      file: security('calls'),
      test: 'another page with our preload is refused, wherever it stands',
    },
    {
      item: 18,
      name: 'our scheme serves links that lead out',
      edits: [
        {
          file: 'electron/window/file-within.ts',
          find: 'file.startsWith(root + sep) ? await readFile(file) : null',
          put: 'await readFile(file)',
        },
      ],
      file: security('schemes'),
      test: 'the desk’s scheme serves its pictures and no other file of the desk',
    },
    {
      item: 20,
      name: 'a notice brings its event',
      edits: [
        { file: 'electron/preload.ts', find: 'tell(value)', put: 'tell(value, _event)' },
        {
          file: 'electron/preload.ts',
          find: '(value: unknown) => void)',
          put: '(...value: unknown[]) => void)',
        },
      ],
      file: security('window'),
      test: 'a notice brings its value, never the event, and stops when asked',
    },
    {
      item: 20,
      name: 'the page has a way to any channel',
      edits: [
        {
          file: 'electron/preload.ts',
          find: 'onAnswer, on })',
          put: 'onAnswer, on, invoke: (name: string) => ipcRenderer.invoke(name) })',
        },
      ],
      file: security('window'),
      test: 'the page has nothing of Node or Electron, only the desk',
    },
  ],
  [
    preference(2, 'nodeIntegration', 'false', 'true'),
    preference(2, 'nodeIntegrationInSubFrames', 'false', 'true'),
    preference(3, 'contextIsolation', 'true', 'false'),
    preference(4, 'sandbox', 'true', 'false'),
    {
      item: 19,
      name: 'the app is a Node to run scripts with',
      edits: [{ file: 'build/fuses.mjs', find: 'runAsNode: false', put: 'runAsNode: true' }],
      file: 'tests/e2e/fuses.test.ts',
      test: 'the app cannot be used as a Node to run a script with',
    },
    {
      item: 19,
      name: 'the app starts from any folder',
      edits: [
        {
          file: 'build/fuses.mjs',
          find: 'onlyLoadAppFromAsar: true',
          put: 'onlyLoadAppFromAsar: false',
        },
      ],
      file: 'tests/e2e/fuses.test.ts',
      test: 'the packaged binary carries the fuses of the release, and lets only the tests inspect it',
    },
  ],
]

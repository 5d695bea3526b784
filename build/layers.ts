/** Who may import what: the table of ARCHITECTURE.md as data, held by tests/layers.test.ts. */
export type Layer = {
  readonly folders: readonly string[]
  readonly packages: readonly string[]
  /** Packages that only some folders of the layer may import. */
  readonly only: Readonly<Record<string, readonly string[]>>
}

export const layers: Readonly<Record<'shared' | 'electron' | 'renderer', Layer>> = {
  shared: {
    folders: ['shared'],
    packages: ['zod', 'date-fns', '@date-fns/tz', 'intl-messageformat'],
    only: {
      diff: ['shared/article'],
      '@tiptap/core': ['shared/prose'],
      '@tiptap/extension-blockquote': ['shared/prose'],
      '@tiptap/extension-heading': ['shared/prose'],
      '@tiptap/extension-list': ['shared/prose'],
      '@tiptap/extension-link': ['shared/prose'],
      '@tiptap/extension-table': ['shared/prose'],
      '@tiptap/pm': ['shared/prose'],
      '@tiptap/starter-kit': ['shared/prose'],
    },
  },
  electron: {
    folders: ['electron', 'shared'],
    packages: ['node:', 'zod', 'uuid', '@tiptap/pm', '@tiptap/core'],
    only: {
      electron: [
        'electron/window',
        'electron/main.ts',
        'electron/run-app.ts',
        'electron/beside-window.ts',
        'electron/preload.ts',
      ],
      lowdb: ['electron/store'],
      'hunspell-wasm': ['electron/spelling'],
      'node-sqlite3-wasm': ['electron/search'],
      exifr: ['electron/media'],
      'image-size': ['electron/media'],
      saxes: ['electron/media', 'electron/import', 'electron/export'],
      parse5: ['electron/import', 'electron/export'],
      yauzl: ['electron/import/archive', 'electron/export'],
      yazl: ['electron/export'],
      'markdown-it': ['electron/import', 'electron/export'],
      yaml: ['electron/import', 'electron/export'],
      mammoth: ['electron/import'],
    },
  },
  renderer: {
    folders: ['renderer', 'shared'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      'react-resizable-panels',
      'zustand',
      '@tanstack/react-virtual',
      'lucide-react',
      '@tiptap/react',
      '@tiptap/core',
      '@tiptap/pm',
      '@tiptap/extensions',
      '@atlaskit/pragmatic-drag-and-drop',
      '@atlaskit/pragmatic-drag-and-drop-auto-scroll',
      '@fontsource-variable/inter',
      '@fontsource-variable/source-serif-4',
    ],
    // For the names of its commands; the table itself comes with the vocabulary.
    only: { '@tiptap/extension-table': ['renderer/article'] },
  },
}

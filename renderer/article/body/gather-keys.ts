import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

type Keys = NonNullable<Plugin['props']['handleKeyDown']>

/**
 * The same plugins in the same order of keys, with neighbours that only know keys made one. TipTap
 * makes one for each extension, most of them empty, and the editor asks each for each key: some
 * fifty for a letter, which none of them has a use for.
 */
export function gatherKeys(plugins: readonly Plugin[]): readonly Plugin[] {
  const gathered: Plugin[] = []
  let keys: Keys[] = []
  const close = (): void => {
    if (keys.length > 0) gathered.push(asOne(keys))
    keys = []
  }
  for (const plugin of plugins) {
    const { handleKeyDown } = plugin.props
    if (handleKeyDown !== undefined && hasOnlyKeys(plugin)) keys.push(handleKeyDown)
    else {
      // Whoever has a say in keys besides keeps its turn among them.
      if (handleKeyDown !== undefined) close()
      gathered.push(plugin)
    }
  }
  close()
  return gathered
}

function hasOnlyKeys({ props, spec }: Plugin): boolean {
  return Object.keys(props).length === 1 && Object.keys(spec).every((part) => part === 'props')
}

function asOne(keys: readonly Keys[]): Plugin {
  const plugin: Plugin = new Plugin({
    props: {
      handleKeyDown: (view: EditorView, event: KeyboardEvent) =>
        !isLetter(event) && keys.some((answer) => answer.call(plugin, view, event)),
    },
  })
  return plugin
}

/** What is typed as it stands on the key: no extension may claim one. */
function isLetter({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !altKey && !metaKey
}

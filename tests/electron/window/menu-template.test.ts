import { getExtensionField, resolveExtensions } from '@tiptap/core'
import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'

import { menuTemplate } from '../../../electron/window/menu-template.ts'
import { catalog, type CommandId, commandIds } from '../../../shared/command/catalog.ts'
import type { CommandContext } from '../../../shared/command/context.ts'
import { isEnabled } from '../../../shared/command/is-enabled.ts'
import { vocabulary } from '../../../shared/prose/vocabulary.ts'

const context: CommandContext = {
  isDeskOpen: true,
  isWritable: true,
  screen: 'homepage',
  tabs: { open: 2, closed: 1, areTwoShown: false },
  acts: ['publish'],
  isTyping: false,
  undoes: null,
  redoes: null,
}

function itemsOf(isMac: boolean, choose: (id: CommandId) => void = () => {}, more = {}) {
  const flat = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])
  return flat(menuTemplate({ context: { ...context, ...more }, isMac, choose }))
}

/** `CmdOrCtrl+Shift+Z` and `Shift-Mod-z` are the same keys. */
function keysOf(accelerator: string): string {
  const keys = accelerator
    .toLowerCase()
    .replace(/cmdorctrl|commandorcontrol/, 'mod')
    .split(/[+-](?=.)/)
  return keys.toSorted().join(' ')
}

/** The keys that the body's own extensions answer. */
function editorKeys(): ReadonlySet<string> {
  const keys = resolveExtensions(vocabulary).flatMap((extension) => {
    const { name, options } = extension
    const shortcuts = getExtensionField<(() => object) | undefined>(
      extension,
      'addKeyboardShortcuts',
      { name, options, storage: {}, editor: null, type: null },
    )
    return Object.keys(shortcuts?.() ?? {})
  })
  return new Set(keys.map(keysOf))
}

describe('the menu', () => {
  it.each([true, false])('holds every command once (on a Mac: %s)', (isMac) => {
    const ids = itemsOf(isMac).map(({ id }) => id)
    for (const id of commandIds) expect(ids.filter((other) => other === id)).toEqual([id])
  })

  it('greys out what does nothing where the page stands', () => {
    const enabled = new Map(itemsOf(false).map(({ id, enabled }) => [id, enabled]))
    for (const id of commandIds) expect(enabled.get(id)).toBe(isEnabled(id, context))
    expect(enabled.get('article.publish')).toBe(true)
    expect(enabled.get('article.kill')).toBe(false)
  })

  it('hands a chosen command on, Undo too: the page knows what has the focus', () => {
    const chosen: CommandId[] = []
    const items = itemsOf(false, (id) => chosen.push(id))
    const undo = items.find(({ id }) => id === 'edit.undo')
    expect(undo?.role).toBeUndefined()
    undo?.click?.(undefined as never, undefined, undefined as never)
    expect(chosen).toEqual(['edit.undo'])
  })

  it('names what Undo and Redo go through, with an ampersand as it is', () => {
    const undoes = 'move “Bread & salt” to Hot news, position 1'
    const labels = new Map(
      itemsOf(false, undefined, { undoes }).map(({ id, label }) => [id, label]),
    )
    expect(labels.get('edit.undo')).toBe('Undo: move “Bread && salt” to Hot news, position 1')
    expect(labels.get('edit.redo')).toBe('Redo')
  })

  it('stands in the order people know, with no empty group', () => {
    const menus = menuTemplate({ context, isMac: false, choose: () => {} })
    expect(menus.map(({ label }) => label).join()).toBe('File,Edit,Article,Lists,View,Help')
    for (const { submenu } of menus) {
      const kinds = Array.isArray(submenu) ? submenu.map(({ type }) => type ?? '-') : ['separator']
      expect(kinds.join(' ')).not.toMatch(/^separator|separator separator|separator$/)
    }
  })
})

describe('the keys', () => {
  it.each([true, false])('each stand for one thing (on a Mac: %s)', (isMac) => {
    const keys = itemsOf(isMac).flatMap(({ id, role, accelerator }) =>
      typeof accelerator === 'string' ? [{ keys: keysOf(accelerator), of: id ?? role }] : [],
    )
    const shared = keys.filter(({ keys: mine }, at) =>
      keys.some((other, otherAt) => other.keys === mine && otherAt !== at),
    )
    expect(shared).toEqual([])
  })

  it('that a Mac has for hiding, minimising and quitting are left to it', () => {
    const system = ['Command+H', 'Command+Alt+H', 'Command+M', 'Command+Q', 'Command+Alt+M']
    const theirs = new Set(system.map((keys) => keysOf(keys.replace('Command', 'CmdOrCtrl'))))
    const ours = itemsOf(true).filter(({ id }) => commandIds.some((command) => command === id))
    const clashes = ours.filter(({ accelerator }) => theirs.has(keysOf(String(accelerator))))
    expect(clashes).toEqual([])
  })

  it('of commands leave the body its own', () => {
    const taken = editorKeys()
    expect(taken).toContain('b mod')
    const clashes = commandIds.filter((id) => taken.has(keysOf(catalog[id].keys ?? 'none')))
    expect(clashes).toEqual([])
  })

  it('never use Ctrl+Alt, which types letters on many keyboards', () => {
    const keys = commandIds.map((id) => catalog[id].keys ?? '')
    expect(keys.filter((key) => /CmdOrCtrl.*Alt|Alt.*CmdOrCtrl/.test(key))).toEqual([])
  })
})

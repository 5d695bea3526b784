import { catalog, commandIds, type MenuName } from '../../shared/command/catalog.ts'
import { libraryKeyActs, libraryKeys } from '../../shared/library/library-keys.ts'
import { rowKeyActs, rowKeys } from '../../shared/list/row-keys.ts'
import { showOverlay } from '../state/navigate.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Keys } from '../ui/keys.tsx'
import { keysHere } from './keys-here.ts'

const menus: readonly MenuName[] = ['file', 'edit', 'article', 'lists', 'view', 'help']

function shortcutsOf(menu: MenuName) {
  return commandIds
    .map((id) => ({ id, ...catalog[id], keys: keysHere(id) }))
    .filter((command) => command.menu === menu && command.keys !== null)
}

type RowsProps = {
  readonly title: string
  readonly shortcuts: readonly { readonly words: string; readonly keys: readonly string[] }[]
}

function RowShortcuts({ title, shortcuts }: RowsProps) {
  return (
    <section className="shortcuts-menu">
      <h3 className="group-title">{title}</h3>
      <dl>
        {shortcuts.map(({ words, keys }) => (
          <div key={words} className="shortcut">
            <dt>{words}</dt>
            <dd className="shortcut-keys">
              {keys.map((one) => (
                <Keys key={one} keys={one} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Every shortcut, drawn from the command catalog and the tables of keys that rows have of their own. */
export function ShortcutsDialog() {
  const isOpen = useDesk((state) => state.overlay === 'shortcuts')
  return (
    <Dialog
      title={t('command.help.shortcuts')}
      isOpen={isOpen}
      onClose={() => showOverlay(null)}
      width="wide"
      isReadOnly
    >
      <div className="shortcuts">
        {menus
          .map((menu) => ({ menu, commands: shortcutsOf(menu) }))
          .filter(({ commands }) => commands.length > 0)
          .map(({ menu, commands }) => (
            <section key={menu} className="shortcuts-menu">
              <h3 className="group-title">{t(`menu.${menu}`)}</h3>
              <dl>
                {commands.map(({ id, keys }) => (
                  <div key={id} className="shortcut">
                    <dt>{t(`command.${id}`)}</dt>
                    <dd>{keys !== null && <Keys keys={keys} />}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        <RowShortcuts
          title={t('library.keys')}
          shortcuts={libraryKeyActs.map((act) => ({
            words: t(`library.keys.${act}`),
            keys: libraryKeys[act],
          }))}
        />
        <RowShortcuts
          title={t('list.keys')}
          shortcuts={rowKeyActs.map((act) => ({
            words: t(`list.keys.${act}`),
            keys: rowKeys[act],
          }))}
        />
      </div>
    </Dialog>
  )
}

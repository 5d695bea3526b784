import { catalog, commandIds, type MenuName } from '../../shared/command/catalog.ts'
import { libraryKeyActs, libraryKeys } from '../../shared/library/library-keys.ts'
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

function LibraryShortcuts() {
  return (
    <section className="shortcuts-menu">
      <h3 className="group-title">{t('library.keys')}</h3>
      <dl>
        {libraryKeyActs.map((act) => (
          <div key={act} className="shortcut">
            <dt>{t(`library.keys.${act}`)}</dt>
            <dd className="shortcut-keys">
              {libraryKeys[act].map((keys) => (
                <Keys key={keys} keys={keys} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Every shortcut, drawn from the command catalog and the table of the library's own keys. */
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
        <LibraryShortcuts />
      </div>
    </Dialog>
  )
}

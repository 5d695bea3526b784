import { Search } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from 'react-aria-components'

import { catalog } from '../../shared/command/catalog.ts'
import { runCommand } from '../command/run-command.ts'
import { useOpenDesk } from '../state/open-desk.ts'
import { t } from '../t.ts'
import { Keys } from '../ui/keys.tsx'
import { Clock } from './clock.tsx'

export function Titlebar() {
  const { name } = useOpenDesk()
  useEffect(() => {
    document.title = t('frame.windowTitle', { desk: name })
  }, [name])
  return (
    <header className="titlebar">
      <span className="titlebar-desk" title={name}>
        {name}
      </span>
      <Button className="titlebar-search" onPress={() => runCommand('view.palette')}>
        <Search aria-hidden className="button-icon" />
        <span className="titlebar-search-label">{t('frame.search')}</span>
        <Keys keys={catalog['view.palette'].keys} />
      </Button>
      <Clock />
    </header>
  )
}

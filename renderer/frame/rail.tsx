import { House, type LucideIcon, Newspaper, Send, Settings, Tags } from 'lucide-react'
import { useRef } from 'react'
import { Button } from 'react-aria-components'

import { catalog } from '../../shared/command/catalog.ts'
import { runCommand } from '../command/run-command.ts'
import { useSpring } from '../story/use-spring.ts'
import type { PageState } from '../state/page-state.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { Tooltip } from '../ui/tooltip.tsx'

type Place = {
  readonly command:
    | 'view.articles'
    | 'view.homepage'
    | 'view.tags'
    | 'view.export'
    | 'view.settings'
  readonly icon: LucideIcon
  readonly screens: readonly PageState['route']['screen'][]
}

const places: readonly Place[] = [
  { command: 'view.articles', icon: Newspaper, screens: ['articles', 'article'] },
  { command: 'view.homepage', icon: House, screens: ['homepage'] },
  { command: 'view.tags', icon: Tags, screens: ['tags'] },
  { command: 'view.export', icon: Send, screens: ['export'] },
]
const settings: Place = { command: 'view.settings', icon: Settings, screens: ['settings'] }

function RailButton({ command, icon: Icon, screens }: Place) {
  const button = useRef<HTMLButtonElement>(null)
  const isHere = useDesk((state) => screens.includes(state.route.screen))
  useSpring(button, () => {
    if (command === 'view.homepage' && !isHere) runCommand(command)
  })
  const label = t(`command.${command}`)
  return (
    <Tooltip text={label} keys={catalog[command].keys} placement="right">
      <Button
        ref={button}
        className="rail-button"
        aria-label={label}
        {...(isHere && { 'aria-current': 'page' as const })}
        onPress={() => runCommand(command)}
      >
        <Icon aria-hidden className="rail-icon" strokeWidth={isHere ? 2 : 1.75} />
      </Button>
    </Tooltip>
  )
}

export function Rail() {
  return (
    <nav className="rail" aria-label={t('frame.desk')}>
      {places.map((place) => (
        <RailButton key={place.command} {...place} />
      ))}
      <div className="rail-foot">
        <RailButton {...settings} />
      </div>
    </nav>
  )
}

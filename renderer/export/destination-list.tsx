import { FolderOpen, Play, X } from 'lucide-react'

import type { Destination } from '../../shared/export/destination.ts'
import { showInstant } from '../../shared/instant/show-instant.ts'
import { ask } from '../desk.ts'
import { useOpenDesk } from '../state/open-desk.ts'
import { pageStore } from '../state/page-state.ts'
import { useDesk } from '../state/use-desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { formatTitle } from './format-title.ts'
import { runAll } from './run-export.ts'

async function forget(id: string): Promise<void> {
  const destinations = await ask('export.forget', { id })
  if (destinations !== undefined) pageStore.setState({ destinations })
}

/** Where the desk was exported to before, each to be exported to again. */
export function DestinationList({ isRunning }: { readonly isRunning: boolean }) {
  const destinations = useDesk((state) => state.destinations)
  if (destinations.length === 0) return null
  return (
    <section className="destinations" aria-labelledby="destinations">
      <div className="destinations-head">
        <h2 id="destinations">{t('export.destinations')}</h2>
        {destinations.length > 1 && (
          <Button isDisabled={isRunning} onPress={() => void runAll(destinations)}>
            {t('export.runAll')}
          </Button>
        )}
      </div>
      <ul className="destination-list">
        {destinations.map((destination) => (
          <DestinationRow key={destination.id} {...{ destination, isRunning }} />
        ))}
      </ul>
    </section>
  )
}

type RowProps = { readonly destination: Destination; readonly isRunning: boolean }

function DestinationRow({ destination, isRunning }: RowProps) {
  const { timezone, datePattern } = useOpenDesk()
  const { id, format, out, query, isOnlyNew, last } = destination
  const title = formatTitle(format)
  const name = { format: title, out }
  const about = [
    query === '' ? null : query,
    isOnlyNew ? t('export.onlyNewShort') : null,
    last === null
      ? null
      : t('export.last', {
          at: showInstant(last.at, datePattern, timezone),
          written: last.written,
          leftOut: last.leftOut,
          failed: last.failed,
        }),
  ].filter((part) => part !== null)
  return (
    <li className="destination">
      <div className="destination-words">
        <p className="destination-title">
          {title} <span className="export-path selectable">{out}</span>
        </p>
        <p className="secondary tabular">{about.join(' · ')}</p>
      </div>
      <Button
        icon={Play}
        isDisabled={isRunning}
        aria-label={t('export.runAgain', name)}
        onPress={() => void runAll([destination])}
      >
        {t('export.again')}
      </Button>
      <IconButton
        label={t('export.openFolderOf', name)}
        icon={FolderOpen}
        onPress={() => void ask('export.showFolder', { out })}
      />
      <IconButton
        label={t('export.forget', name)}
        icon={X}
        isDisabled={isRunning}
        onPress={() => void forget(id)}
      />
    </li>
  )
}

import { History } from 'lucide-react'
import { useEffect, useState } from 'react'

import type { Launch } from '../../shared/list/launch.ts'
import { ask } from '../desk.ts'
import { t } from '../t.ts'
import { Dialog } from '../ui/dialog.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { RowTime } from './row-time.tsx'

type Props = { readonly isOpen: boolean; readonly onClose: () => void }

/** Every launch, the last one first, with what readers saw from then on. */
export function HistoryDialog({ isOpen, onClose }: Props) {
  return (
    <Dialog title={t('list.history')} isOpen={isOpen} onClose={onClose} width="wide">
      {isOpen && <Launches />}
    </Dialog>
  )
}

function Launches() {
  const [launches, setLaunches] = useState<readonly Launch[] | null>(null)
  useEffect(() => {
    void ask('list.history', {}).then((found) => setLaunches(found ?? []))
  }, [])
  if (launches === null) return null
  if (launches.length === 0) {
    return <EmptyState icon={History} title={t('list.noHistory')} text={t('list.noHistoryText')} />
  }
  return (
    <ol className="launches" reversed>
      {launches.toReversed().map((launch, index) => (
        <LaunchItem key={launches.length - index} launch={launch} />
      ))}
    </ol>
  )
}

function LaunchItem({ launch: { at, lists } }: { readonly launch: Launch }) {
  return (
    <li className="launch-item">
      <h3 className="launch-time">
        <RowTime at={at} />
      </h3>
      <div className="launch-lists">
        {Object.entries(lists).map(([name, { title, shown }]) => {
          return (
            <section key={name} aria-label={title}>
              <h4 className="launch-list">{title}</h4>
              {shown.length === 0 && <p className="secondary">{t('list.launchedEmpty')}</p>}
              <ol className="launch-headlines">
                {shown.map(({ guid, headline }) => (
                  <li key={guid}>{headline}</li>
                ))}
              </ol>
            </section>
          )
        })}
      </div>
    </li>
  )
}

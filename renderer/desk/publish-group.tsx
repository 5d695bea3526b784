import { FolderSearch } from 'lucide-react'

import { formatProblem } from '../../shared/message/format-message.ts'
import { usePublish } from '../state/use-publish.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { SettingsGroup } from './settings-group.tsx'

/** Where this computer publishes the desk's lists to. */
export function PublishGroup({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { status, act } = usePublish()
  const folder = status?.folder ?? null
  const problem = status?.last?.problem ?? null
  return (
    <SettingsGroup title={t('publish.title')} text={t('publish.text')}>
      <p className="selectable publish-folder">{folder ?? t('publish.nowhere')}</p>
      {problem !== null && <p className="publish-problem">{formatProblem(problem)}</p>}
      <div className="form-actions publish-actions">
        <Button
          icon={FolderSearch}
          isDisabled={isReadOnly || status === null}
          onPress={() => void act('publish.choose')}
        >
          {t('publish.choose')}
        </Button>
        {folder !== null && (
          <>
            <Button
              isDisabled={isReadOnly || status?.isRunning === true}
              onPress={() => void act('publish.now')}
            >
              {t('publish.now')}
            </Button>
            <Button isDisabled={isReadOnly} onPress={() => void act('publish.stop')}>
              {t('publish.stop')}
            </Button>
          </>
        )}
      </div>
    </SettingsGroup>
  )
}

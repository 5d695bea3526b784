import { allowedActs } from '../../shared/article/allowed-acts.ts'
import { catalog } from '../../shared/command/catalog.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { Tooltip } from '../ui/tooltip.tsx'
import type { NotedAct } from './act-dialog.tsx'
import type { OpenText } from './open-text.ts'
import { spikeArticle, unspikeArticle } from './spike-article.ts'
import { useText } from './use-open-text.ts'

type Props = {
  readonly text: OpenText
  readonly isWritable: boolean
  readonly onPublish: () => void
  readonly onAsk: (act: NotedAct) => void
}

const noted: readonly NotedAct[] = ['correct', 'hold', 'kill']

/** What may be done to the story in its state. */
export function ActButtons({ text, isWritable, onPublish, onAsk }: Props) {
  const { state, version } = useText(text, ({ standing }) => standing)
  const acts = isWritable ? allowedActs(state) : []
  return (
    <>
      {acts.includes('spike') && (
        <Button variant="quiet" onPress={() => void spikeArticle(text.guid)}>
          {t('editor.spike')}
        </Button>
      )}
      {acts.includes('unspike') && (
        <Button onPress={() => void unspikeArticle(text.guid)}>{t('editor.unspike')}</Button>
      )}
      {noted
        .filter((act) => acts.includes(act))
        .toReversed()
        .map((act) => (
          <Button
            key={act}
            variant={act === 'kill' ? 'danger' : 'plain'}
            onPress={() => onAsk(act)}
          >
            {t(`editor.${act}`)}
          </Button>
        ))}
      {acts.includes('publish') && (
        <Tooltip
          text={
            version === 0
              ? t('editor.publishFirst')
              : t('editor.publishUpdate', { version: version + 1 })
          }
          keys={catalog['article.publish'].keys}
        >
          <Button variant="primary" onPress={onPublish}>
            {t('editor.publish')}
          </Button>
        </Tooltip>
      )}
    </>
  )
}

import type { ArticleAct } from '../../../shared/article/allowed-acts.ts'
import { catalog } from '../../../shared/command/catalog.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import type { AskedAct } from './act-dialog.tsx'
import { deskActs, shownActs } from './act-places.ts'
import { MoreActs } from './more-acts.tsx'
import type { OpenText } from '../open-text.ts'

type Props = {
  readonly text: OpenText
  readonly acts: readonly ArticleAct[]
  readonly onPublish: () => void
  readonly onAsk: (act: AskedAct) => void
}

/** What may be done to the story: the usual acts as buttons, the others in a menu. */
export function ActButtons({ text, acts, onPublish, onAsk }: Props) {
  return (
    <>
      <MoreActs text={text} acts={acts} onAsk={onAsk} />
      {shownActs
        .filter((act) => acts.includes(act))
        .map((act) => (
          <Button
            key={act}
            variant={act === 'kill' ? 'danger' : act === 'update' ? 'primary' : 'plain'}
            onPress={() => onAsk(act)}
          >
            {t(`act.${act}`)}
          </Button>
        ))}
      {deskActs
        .filter(({ act }) => acts.includes(act))
        .map(({ act, run }) => (
          <Button key={act} onPress={() => run(text)}>
            {t(`act.${act}`)}
          </Button>
        ))}
      {acts.includes('publish') && (
        <Tooltip text={t('act.publishFirst')} keys={catalog['article.publish'].keys}>
          <Button variant="primary" onPress={onPublish}>
            {t('act.publish')}
          </Button>
        </Tooltip>
      )}
    </>
  )
}

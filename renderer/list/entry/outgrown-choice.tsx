import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'

type Props = {
  readonly now: string
  readonly then: string
  readonly language: string | undefined
  readonly onKeep: () => void
  readonly onTake: () => void
}

/** Shows the headline that the story has got since beside the one that was answered, to choose. */
export function OutgrownChoice({ now, then, language, onKeep, onTake }: Props) {
  return (
    <section className="outgrown-choice" aria-label={t('list.outgrown')}>
      <p className="outgrown-title">{t('entry.outgrown')}</p>
      <dl className="outgrown-words">
        <dt>{t('entry.outgrownNow')}</dt>
        <dd lang={language}>{now}</dd>
        <dt>{t('entry.outgrownThen')}</dt>
        <dd lang={language}>{then}</dd>
      </dl>
      <div className="outgrown-acts">
        <Button size="small" onPress={onKeep}>
          {t('entry.keepMine')}
        </Button>
        <Button size="small" onPress={onTake}>
          {t('entry.takeNew')}
        </Button>
      </div>
    </section>
  )
}

import { Undo2 } from 'lucide-react'

import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'

type Props = {
  /** Its accessible name, which says what it takes back. */
  readonly label: string
  readonly onPress: () => void
}

/** The mark of what differs from the story, and the way back. */
export function AsInStory({ label, onPress }: Props) {
  return (
    <>
      <span className="word-mark">{t('entry.changed')}</span>
      <Button size="small" variant="quiet" icon={Undo2} aria-label={label} onPress={onPress}>
        {t('entry.asInStory')}
      </Button>
    </>
  )
}

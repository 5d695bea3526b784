import { publicHeadline } from '../../shared/list/public-headline.ts'
import { t } from '../t.ts'

/** A story's headline as readers have it, or as its row reads; one that has none still needs a name. */
export function headlineShown(shown: Parameters<typeof publicHeadline>[0]): string {
  return publicHeadline(shown) || t(shown.head === null ? 'frame.goneStory' : 'frame.untitled')
}

import type { TagId } from '../../shared/tag/tag.ts'
import { useTagNames } from '../state/use-tag-names.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { PreviewLines } from './preview-lines.tsx'
import { removeTag } from './remove-tag.ts'
import { splitAlias } from './split-alias.ts'
import type { TagQuestion } from './tag-question.ts'
import { useTagPreview } from './use-tag-preview.ts'

type Props = { readonly question: TagQuestion | null; readonly onClose: () => void }

type AskProps = {
  readonly title: string
  readonly tag: TagId
  readonly first: string
  readonly answer: string
  readonly isDanger?: boolean
  readonly onAnswer: () => void
  readonly onClose: () => void
}

function AskDialog(props: AskProps) {
  const { title, tag, first, answer, isDanger = false, onAnswer, onClose } = props
  const preview = useTagPreview(tag, null)
  return (
    <Dialog title={title} isOpen onClose={onClose} role="alertdialog">
      <div className="form">
        <PreviewLines preview={preview} first={first} />
        <div className="form-actions">
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant={isDanger ? 'danger' : 'primary'} autoFocus onPress={onAnswer}>
            {answer}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

/** The dialog of what a person is about to do to a tag, with what that changes. */
export function TagDialogs({ question, onClose }: Props) {
  const names = useTagNames()
  if (question === null) return null
  const name = names.get(question.tag) ?? question.tag
  if (question.kind === 'merge') {
    return <MergeDialog tag={question.tag} into={question.into} onClose={onClose} />
  }
  if (question.kind === 'split') {
    const { tag, alias } = question
    return (
      <AskDialog
        title={t('tags.splitTitle', { alias })}
        tag={tag}
        first={t('tags.splitSays', { alias, name })}
        answer={t('tags.splitDo')}
        onAnswer={() => {
          onClose()
          void splitAlias(tag, alias)
        }}
        onClose={onClose}
      />
    )
  }
  return (
    <AskDialog
      title={t('tags.deleteTitle', { name })}
      tag={question.tag}
      first={t('tags.deleteSays')}
      answer={t('tags.delete')}
      isDanger
      onAnswer={() => {
        onClose()
        void removeTag(question.tag)
      }}
      onClose={onClose}
    />
  )
}

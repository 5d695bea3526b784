import type { FieldChange } from '../../../shared/article/compare-contents.ts'
import type { LeadImage } from '../../../shared/article/content.ts'
import type { Tag } from '../../../shared/tag/tag.ts'
import { useOpenDesk } from '../../state/open-desk.ts'
import { t } from '../../t.ts'
import { fieldLabel, fieldPieces } from '../details/field-words.ts'
import { MarkedText } from './marked-text.tsx'
import { mediaAddress } from '../body/media-address.ts'

type Props = {
  readonly fields: readonly FieldChange[]
  readonly tags: readonly Tag[]
  readonly language: string
}

/** Each field that was changed, with its words before and after in one line. */
export function ChangedFields({ fields, tags, language }: Props) {
  const desk = useOpenDesk()
  return (
    <dl className="changed-fields">
      {fields.map((change) => (
        <div key={change.name} className="changed-field">
          <dt>{fieldLabel(change.name)}</dt>
          <dd className={`changed-${change.name}`} lang={language}>
            <MarkedText pieces={fieldPieces(change, { desk, tags })} />
            {change.name === 'image' && change.before?.media !== change.after?.media && (
              <div className="changed-pictures">
                {change.before !== null && <Picture image={change.before} kind="removed" />}
                {change.after !== null && <Picture image={change.after} kind="added" />}
              </div>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Picture({
  image,
  kind,
}: {
  readonly image: LeadImage
  readonly kind: 'added' | 'removed'
}) {
  const picture = <img src={mediaAddress(image.media)} alt={image.alt || t('versions.image')} />
  return kind === 'added' ? <ins>{picture}</ins> : <del>{picture}</del>
}

import { ImagePlus } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'

import type { LeadImage } from '../../shared/article/content.ts'
import { ask } from '../desk.ts'
import { t } from '../t.ts'
import { Button } from '../ui/button.tsx'
import { addPicture, picturesIn } from './add-picture.ts'
import { fieldId } from './field-focus.ts'
import { ImageWords } from './image-words.tsx'
import { mediaAddress } from './media-address.ts'
import type { OpenText } from './open-text.ts'
import { useText } from './use-open-text.ts'

type Props = { readonly text: OpenText }

/** Keeps the words written for the picture before: a new crop shows the same thing. */
function replaced(before: LeadImage | null, image: LeadImage): LeadImage {
  if (before === null) return image
  const { alt, caption, credit } = before
  return { ...image, alt, caption, credit }
}

function Picture({ text, image }: Props & { readonly image: LeadImage }) {
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  const language = useText(text, (state) => state.fields.language)
  return (
    <>
      <img
        className="lead-picture"
        src={mediaAddress(image.media)}
        alt={image.alt}
        width={image.width}
        height={image.height}
      />
      <ImageWords
        words={image}
        onChange={(words) => text.change({ image: { ...image, ...words } })}
        isReadOnly={isReadOnly}
        language={language}
        isNeeded
      />
    </>
  )
}

/** The picture over the story: a file picked or dropped, with the words it needs. */
export function LeadImageField({ text }: Props) {
  const image = useText(text, (state) => state.fields.image)
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  const [isOver, setOver] = useState(false)

  function take(picture: LeadImage | null | undefined): void {
    if (picture) text.change({ image: replaced(image, picture) })
  }

  async function drop(event: DragEvent): Promise<void> {
    setOver(false)
    const [file] = picturesIn(event.dataTransfer)
    if (file === undefined) return
    event.preventDefault()
    take(await addPicture(file))
  }

  function dragOver(event: DragEvent): void {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setOver(true)
  }

  if (isReadOnly) {
    return image && <figure className="lead-image">{<Picture text={text} image={image} />}</figure>
  }
  const choose = async (): Promise<void> => take(await ask('media.choose', {}))
  return (
    // Files are dropped on it; the button in it does the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <figure
      className="lead-image"
      aria-label={t('editor.leadImage')}
      data-drop-target={isOver || undefined}
      onDragOver={dragOver}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      {image === null ? (
        <AriaButton
          id={fieldId(text.guid, 'image')}
          className="lead-image-add"
          onPress={() => void choose()}
        >
          <ImagePlus aria-hidden className="lead-image-icon" />
          <span>{t('editor.addImage')}</span>
          <span className="secondary">{t('editor.addImageText')}</span>
        </AriaButton>
      ) : (
        <>
          <Picture text={text} image={image} />
          <div className="lead-image-actions">
            <Button id={fieldId(text.guid, 'image')} size="small" onPress={() => void choose()}>
              {t('editor.replaceImage')}
            </Button>
            <Button size="small" onPress={() => text.change({ image: null })}>
              {t('editor.removeImage')}
            </Button>
          </div>
        </>
      )}
    </figure>
  )
}

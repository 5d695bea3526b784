import { ImagePlus } from 'lucide-react'
import type { ClipboardEvent } from 'react'
import { Button as AriaButton } from 'react-aria-components'

import type { LeadImage } from '../../../shared/article/content.ts'
import { replacedPicture } from '../../../shared/article/replaced-picture.ts'
import { call } from '../../desk.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { useFileDrop } from '../../ui/use-file-drop.ts'
import { addPicture, choosePictures, pastedFiles } from './add-picture.ts'
import { fieldId } from '../field-focus.ts'
import { ImageWords } from './image-words.tsx'
import { mediaAddress } from './media-address.ts'
import type { OpenText } from '../open-text.ts'
import { useText } from '../use-open-text.ts'

const needed = ['alt', 'caption', 'credit'] as const

type Props = { readonly text: OpenText }

/** Puts the picture over the story, with the words that are written there already. */
async function put(text: OpenText, picture: LeadImage): Promise<void> {
  const current = (): LeadImage | null => text.store.getState().fields.image
  const { media } = current() ?? {}
  const brought = media === undefined ? null : await call('media.words', { media })
  const before = current()
  const words = brought?.ok ? brought.value : { alt: '', caption: '', credit: '' }
  text.change({ image: before === null ? picture : replacedPicture(before, words, picture) })
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
        text={text}
        words={image}
        onChange={(words) => text.change({ image: { ...image, ...words } })}
        isReadOnly={isReadOnly}
        language={language}
        needed={needed}
      />
    </>
  )
}

/** The picture over the story: a file picked or dropped, with the words it needs. */
export function LeadImageField({ text }: Props) {
  const image = useText(text, (state) => state.fields.image)
  const isReadOnly = useText(text, (state) => state.readOnly !== null)

  async function take(files: readonly File[]): Promise<void> {
    const [file, ...others] = files
    if (file === undefined) return
    const picture = await addPicture(file)
    if (picture !== undefined) await put(text, picture)
    if (others.length > 0) showToast({ text: t('editor.oneLeadImage') })
  }

  function paste(event: ClipboardEvent): void {
    const files = pastedFiles(event.clipboardData)
    if (files.length === 0) return
    event.preventDefault()
    void take(files)
  }

  // The button in it takes a file by keyboard.
  const byHand = { ...useFileDrop((files) => void take(files)), onPaste: paste }
  if (isReadOnly) {
    return image && <figure className="lead-image">{<Picture text={text} image={image} />}</figure>
  }
  async function choose(): Promise<void> {
    const [picture] = await choosePictures(false)
    if (picture !== undefined) await put(text, picture)
  }
  return (
    <figure className="lead-image" aria-label={t('editor.leadImage')} {...byHand}>
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

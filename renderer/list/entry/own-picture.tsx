import { ImageOff, ImagePlus } from 'lucide-react'
import { useEffect, useId, useState } from 'react'

import type { ArticleHead } from '../../../shared/article/article-head.ts'
import type { LeadImage } from '../../../shared/article/content.ts'
import { addPicture, choosePictures } from '../../article/body/add-picture.ts'
import { ImageWords } from '../../article/body/image-words.tsx'
import { mediaAddress } from '../../article/body/media-address.ts'
import { call } from '../../desk.ts'
import { t } from '../../t.ts'
import { Button } from '../../ui/button.tsx'
import { useFileDrop } from '../../ui/use-file-drop.ts'
import { AsInStory } from './as-in-story.tsx'

type Props = {
  readonly head: ArticleHead | null
  /** Shown in place of the story's; null while it is that. */
  readonly image: LeadImage | null
  readonly language: string
  readonly onChange: (image: LeadImage | null) => void
}

const needed = ['alt', 'credit'] as const

/** The picture over the story as it was last released; null while it is fetched or there is none. */
function useStoryPicture(head: ArticleHead | null): LeadImage | null {
  const [image, setImage] = useState<LeadImage | null>(null)
  const guid = head?.guid
  const number = head?.version ?? 0
  useEffect(() => {
    if (guid === undefined || number === 0) return
    let isGone = false
    void call('article.version', { guid, name: { kind: 'released', number } }).then((reply) => {
      if (!isGone) setImage(reply.ok ? reply.value.image : null)
    })
    return () => {
      isGone = true
    }
  }, [guid, number])
  return image
}

/** The picture beside an entry: the story's own, or another file, picked or dropped, with its words. */
export function OwnPicture({ head, image, language, onChange }: Props) {
  const ofStory = useStoryPicture(head)
  const id = useId()
  const shown = image ?? ofStory

  async function choose(): Promise<void> {
    const [picture] = await choosePictures(false)
    if (picture !== undefined) onChange(picture)
  }

  // The button in it takes a file by keyboard.
  const fileDrop = useFileDrop(([file]) => {
    if (file === undefined) return
    void addPicture(file).then((picture) => picture !== undefined && onChange(picture))
  })

  return (
    <section className="field own-picture" aria-labelledby={id} {...fileDrop}>
      <div className="own-head">
        <span id={id} className="field-label">
          {t('entry.picture')}
        </span>
        {image !== null && (
          <AsInStory label={t('entry.resetPicture')} onPress={() => onChange(null)} />
        )}
      </div>
      <div className="own-picture-row">
        {shown === null ? (
          <span className="own-picture-frame">
            <ImageOff aria-hidden className="button-icon" />
          </span>
        ) : (
          <img className="own-picture-frame" src={mediaAddress(shown.media)} alt={shown.alt} />
        )}
        <div className="own-picture-acts">
          {image === null && (
            <span className="secondary">
              {t(head?.released?.hasImage ? 'entry.pictureOfStory' : 'entry.noPicture')}
            </span>
          )}
          <span className="own-picture-choose">
            <Button size="small" icon={ImagePlus} onPress={() => void choose()}>
              {t('entry.otherPicture')}
            </Button>
            <span className="secondary">{t('entry.dropPicture')}</span>
          </span>
        </div>
      </div>
      {image !== null && (
        <ImageWords
          text={null}
          words={image}
          onChange={(words) => onChange({ ...image, ...words })}
          isReadOnly={false}
          language={language}
          needed={needed}
        />
      )}
    </section>
  )
}

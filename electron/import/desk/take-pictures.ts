import type { MediaStore } from '../../media/media-store.ts'
import { DeskError } from '../../store/desk-error.ts'
import { isAboutPicture } from '../wire-picture.ts'

/** Takes in pictures whose names were checked; one that this build does not know as a picture stays out. */
export async function takePictures(
  media: MediaStore,
  pictures: readonly Uint8Array[],
): Promise<void> {
  for (const bytes of pictures) {
    await media.add(bytes).catch((error: unknown) => {
      if (!(error instanceof DeskError && isAboutPicture(error))) throw error
    })
  }
}

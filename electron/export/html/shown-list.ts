import type { PageList } from '../../../shared/page/page-list.ts'

/** Puts a picture into the site; false when it is damaged or missing. */
export type TakePicture = (media: string) => Promise<boolean>

export type ShowLists = (lists: readonly PageList[]) => Promise<readonly PageList[]>

/** A list without those of its own pictures that cannot be shown. */
export async function shownList(list: PageList, take: TakePicture): Promise<PageList> {
  const stories = await Promise.all(
    list.stories.map(async (story) =>
      story.image !== null && !(await take(story.image.media)) ? { ...story, image: null } : story,
    ),
  )
  return { ...list, stories }
}

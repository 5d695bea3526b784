import type { LeadImage } from '../../../shared/article/content.ts'
import { pictureLimits } from '../../../shared/article/picture-limits.ts'
import { formatProblem } from '../../../shared/message/format-message.ts'
import { failed, type Problem, type Reply } from '../../../shared/problem.ts'
import { ask, call } from '../../desk.ts'
import { t } from '../../t.ts'
import { showToast } from '../../ui/toast-store.ts'

/** The files among what was dropped or pasted; whether they are pictures, their bytes will say. */
export function filesIn(transfer: DataTransfer | null): readonly File[] {
  return [...(transfer?.files ?? [])]
}

/** The files that a paste means. What a page or a word processor copies is text, drawn as a picture too. */
export function pastedFiles(transfer: DataTransfer | null): readonly File[] {
  const kinds = transfer?.types ?? []
  return kinds.includes('text/plain') && kinds.includes('text/html') ? [] : filesIn(transfer)
}

/** Puts a picture into the desk's media folder; a refusal is told with the file's name. */
export async function addPicture(file: File): Promise<LeadImage | undefined> {
  const reply = await sent(file)
  if (reply.ok) return reply.value
  tellRefused(file.name, reply.problem)
  return undefined
}

/** Asks for picture files; those that are none are told by name. */
export async function choosePictures(isSeveral: boolean): Promise<readonly LeadImage[]> {
  const chosen = await ask('media.choose', { isSeveral })
  for (const { name, problem } of chosen?.refused ?? []) tellRefused(name, problem)
  return chosen?.pictures ?? []
}

async function sent(file: File): Promise<Reply<LeadImage>> {
  // A film dropped by mistake is not read whole only to be refused.
  if (file.size > pictureLimits.bytes) return failed('pictureTooBig')
  // A folder is a file here until it is read.
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes === null) return failed('notAPicture')
  return call('media.add', { bytes: new Uint8Array(bytes) })
}

function tellRefused(name: string, problem: Problem): void {
  showToast({
    text: t('editor.fileRefused', { name, problem: formatProblem(problem) }),
    tone: 'problem',
  })
}

import { schemes } from './addresses.ts'
import { answerMedia } from './answer-media.ts'
import { answerPreview, type PreviewSource } from './answer-preview.ts'
import { pathOf } from './answer.ts'
import type { AnswerAddress } from './serve-protocols.ts'

/** Answers what shows something of the open desk: its pictures, and its pages as readers will see them. */
export function deskProtocols(source: PreviewSource): Record<'media' | 'preview', AnswerAddress> {
  return {
    media: (address) =>
      answerMedia(source.openFolder, pathOf(address, `${schemes.media}://media`) ?? ''),
    preview: answerPreview(source),
  }
}

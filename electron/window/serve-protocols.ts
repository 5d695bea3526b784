import type { Session } from 'electron'

import { schemes } from './addresses.ts'
import { answerMedia } from './answer-media.ts'
import { answerPage } from './answer-page.ts'
import { answerPreview, type PreviewSource } from './answer-preview.ts'
import { answerNothing, pathOf } from './answer.ts'

type Sources = {
  /** Where the built page stands. */
  readonly pageFolder: string
  /** Loaded while the window opens. */
  readonly preview: Promise<PreviewSource>
  /** Told what failed while answering, for the log. */
  readonly report: (address: string, error: unknown) => void
}

/** Answers the schemes of `registerSchemes`; every failure is a plain 404 to the page. */
export function serveProtocols(session: Session, sources: Sources): void {
  const answers: Record<keyof typeof schemes, (address: string) => Promise<Response>> = {
    app: answerPage(sources.pageFolder),
    media: async (address) =>
      answerMedia(
        (await sources.preview).openFolder,
        pathOf(address, `${schemes.media}://media`) ?? '',
      ),
    preview: async (address) => answerPreview(await sources.preview)(address),
  }
  for (const [kind, scheme] of Object.entries(schemes)) {
    const answer = answers[kind as keyof typeof schemes]
    session.protocol.handle(scheme, async (request) => {
      if (request.method !== 'GET') return answerNothing()
      try {
        return await answer(request.url)
      } catch (error) {
        sources.report(request.url, error)
        return answerNothing()
      }
    })
  }
}

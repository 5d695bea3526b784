import type { Session } from 'electron'

import { schemes } from './addresses.ts'
import { answerPage } from './answer-page.ts'
import { answerNothing } from './answer.ts'

export type AnswerAddress = (address: string) => Promise<Response>

type Sources = {
  /** Where the built page stands. */
  readonly pageFolder: string
  /** What shows something of the desk, loaded once the window is painted. */
  readonly others: Promise<Readonly<Record<'media' | 'preview', AnswerAddress>>>
  /** Told what failed while answering, for the log. */
  readonly report: (address: string, error: unknown) => void
}

/** Answers the schemes of `registerSchemes`; every failure is a plain 404 to the page. */
export function serveProtocols(session: Session, { pageFolder, others, report }: Sources): void {
  const answers: Record<keyof typeof schemes, AnswerAddress> = {
    app: answerPage(pageFolder),
    media: async (address) => (await others).media(address),
    preview: async (address) => (await others).preview(address),
  }
  for (const [kind, scheme] of Object.entries(schemes)) {
    const answer = answers[kind as keyof typeof schemes]
    session.protocol.handle(scheme, async (request) => {
      if (request.method !== 'GET') return answerNothing()
      try {
        return await answer(request.url)
      } catch (error) {
        report(request.url, error)
        return answerNothing()
      }
    })
  }
}

import { useEffect, useState } from 'react'

import type { PublishStatus } from '../../shared/export/publish-status.ts'
import { ask, onNotice } from '../desk.ts'

/** How publishing the lists goes; null until main has answered. */
export function usePublish() {
  const [status, setStatus] = useState<PublishStatus | null>(null)
  useEffect(() => {
    const stop = onNotice('publish.changed', setStatus)
    void act('publish.status')
    return stop
  }, [])

  async function act(
    call: 'publish.status' | 'publish.choose' | 'publish.stop' | 'publish.now',
  ): Promise<void> {
    const answer = await ask(call, {})
    if (answer !== undefined) setStatus(answer)
  }
  return { status, act }
}

import { useLayoutEffect, useRef, useState } from 'react'

import { t } from '../../t.ts'
import type { PreviewPage } from './use-preview.ts'

type Props = {
  /** The renderings to show, the newest last; the one before stands until the newest has come. */
  readonly pages: readonly PreviewPage[]
  readonly width: number
  readonly onCome: (turn: number) => void
}

// A page in a process of its own is painted a moment after it has loaded, and nobody tells.
const paintedMs = 100

function useSize() {
  const element = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    if (element.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize(entry.contentRect)
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [])
  return { element, size }
}

/** A page at a reader's width, made to fit. */
export function PreviewFrame({ pages, width, onCome }: Props) {
  const { element, size } = useSize()
  const scale = Math.min(1, size.width / width)
  const style = {
    width,
    height: scale === 0 ? 0 : size.height / scale,
    transform: `scale(${scale})`,
    marginInlineStart: Math.max(0, (size.width - width * scale) / 2),
  }
  return (
    <div ref={element} className="preview-stage">
      {pages.map(({ turn, address }, index) => (
        <iframe
          key={turn}
          className="preview-page"
          // Only one frame is the preview; one still on its way is nothing to anybody.
          title={index === 0 ? t('list.preview') : t('list.previewComing')}
          aria-hidden={index > 0}
          tabIndex={index > 0 ? -1 : 0}
          src={address}
          sandbox=""
          style={style}
          onLoad={() => setTimeout(() => onCome(turn), paintedMs)}
        />
      ))}
    </div>
  )
}

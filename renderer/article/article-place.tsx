import type { Editor } from '@tiptap/core'
import { useLayoutEffect, useRef, useState } from 'react'

import type { Finding } from '../../shared/article/release-checks.ts'
import { t } from '../t.ts'
import { Pane, PaneDivider, Panes } from '../ui/panes.tsx'
import { ScreenHeading } from '../ui/screen-heading.tsx'
import { ActButtons } from './act/act-buttons.tsx'
import { ActAsking, type Asking, publishText } from './act/act-asking.tsx'
import type { AskedAct } from './act/act-dialog.tsx'
import { ArticleBar } from './article-bar.tsx'
import { BlockTools } from './blocks/block-tools.tsx'
import { BodyToolbar } from './body/body-toolbar.tsx'
import { focusField, focusOnceDrawn } from './field-focus.ts'
import { FindPlace } from './find/find-place.tsx'
import { jumpTo } from './jump-to.ts'
import { Inspector } from './details/inspector.tsx'
import { LanguageMenu } from './spelling/language-menu.tsx'
import { Manuscript } from './manuscript.tsx'
import type { OpenText } from './open-text.ts'
import { isFocusFree, useRemembered, useRememberedView } from './place-memory.ts'
import { PreviewFrame } from './preview-frame.tsx'
import { SaveTemplate } from './save-template.tsx'
import { SaveTrouble } from './saving/save-trouble.tsx'
import { SpellingMenu } from './spelling/spelling-menu.tsx'
import { TextBanners } from './text-banners.tsx'
import { useTextFindings } from './text-findings.ts'
import { TextFoot } from './text-foot.tsx'
import { useActs } from './act/use-acts.ts'
import { useInspecting } from './details/use-inspecting.ts'
import { useBodyEditor } from './body/use-body-editor.ts'
import { useText } from './use-open-text.ts'
import { useTextCommands } from './use-text-commands.ts'

type Props = { readonly text: OpenText }

const roomForThree = 1440
const nothing: Asking = { kind: 'nothing' }

/** An article whose body an editor can hold. */
export function EditorPlace({ text }: Props) {
  return <Place text={text} editor={useBodyEditor(text)} />
}

/** An article with parts that no editor of this build can hold; it is only read. */
export function ReaderPlace({ text }: Props) {
  return <Place text={text} editor={null} />
}

function Heading({ text }: Props) {
  const headline = useText(text, (state) => state.fields.headline)
  return <ScreenHeading isHidden>{headline.trim() || t('frame.untitled')}</ScreenHeading>
}

function Place({ text, editor }: Props & { readonly editor: Editor | null }) {
  const acts = useActs(text)
  const isReadOnly = useText(text, (state) => state.readOnly !== null)
  const findings = useTextFindings(text)
  const [asking, setAsking] = useState<Asking>(nothing)
  const [isPreviewing, setPreviewing] = useRemembered(text, 'isPreviewing')
  const [isInspecting, setInspecting] = useInspecting(text)
  const [tab, setTab] = useRemembered(text, 'tab')
  const scroller = useRef<HTMLDivElement>(null)
  useRememberedView(text, scroller)

  // With the field itself, so that the first key is in it.
  useLayoutEffect(() => {
    if (text.store.getState().fields.headline === '' && isFocusFree()) {
      focusField(text.guid, 'headline')
    }
  }, [text])

  function jump(finding: Finding): void {
    setAsking(nothing)
    // A dialog that closes gives the focus back first.
    setTimeout(() => {
      if (jumpTo(finding, text, editor)) return
      setInspecting(true)
      setTab(finding.field === 'related' ? 'moreAbout' : 'details')
      focusOnceDrawn(text.guid, finding.field)
    }, 60)
  }

  const publish = (): void => setAsking(publishText(text))
  const ask = (act: AskedAct): void =>
    setAsking(act === 'schedule' ? { kind: 'time' } : { kind: 'note', act })
  function preview(): void {
    setPreviewing(!isPreviewing)
    // Three panes leave a narrow window no room for the text.
    if (!isPreviewing && window.innerWidth < roomForThree) setInspecting(false)
  }

  useTextCommands(text, { editor, acts, onPublish: publish, onAsk: ask, onPreview: preview })

  return (
    <Panes id="article">
      <Pane id="text" min={440}>
        <div className="article-screen">
          <Heading text={text} />
          <ArticleBar
            text={text}
            isPreviewing={isPreviewing}
            onPreview={preview}
            isInspecting={isInspecting}
            onInspect={() => setInspecting(!isInspecting)}
          >
            <ActButtons text={text} acts={acts} onPublish={publish} onAsk={ask} />
          </ArticleBar>
          {editor !== null && !isReadOnly && <BodyToolbar text={text} editor={editor} />}
          {editor !== null && <FindPlace text={text} editor={editor} />}
          <TextBanners text={text} />
          <div className="manuscript-scroll" ref={scroller}>
            <Manuscript text={text} editor={editor} />
          </div>
          {editor !== null && <BlockTools text={text} editor={editor} />}
          {editor !== null && <LanguageMenu text={text} editor={editor} />}
          {editor !== null && <SpellingMenu text={text} editor={editor} />}
          <SaveTemplate text={text} />
          <SaveTrouble text={text} />
          <TextFoot text={text} editor={editor} />
        </div>
      </Pane>
      {isPreviewing && (
        <>
          <PaneDivider label={t('editor.previewDivider')} />
          <Pane id="preview" size={480} min={320}>
            <PreviewFrame text={text} />
          </Pane>
        </>
      )}
      {isInspecting && (
        <>
          <PaneDivider label={t('editor.inspectorDivider')} />
          <Pane id="inspector" size={320} min={300} max={400}>
            <Inspector
              text={text}
              editor={editor}
              findings={findings}
              tab={tab}
              onTab={setTab}
              onJump={jump}
              onAsk={ask}
            />
          </Pane>
        </>
      )}
      <ActAsking text={text} asking={asking} onClose={() => setAsking(nothing)} onJump={jump} />
    </Panes>
  )
}

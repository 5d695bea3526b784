import type { Editor } from '@tiptap/core'
import { type Key, useDeferredValue } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'

import type { Finding } from '../../../shared/article/release-checks.ts'
import { t } from '../../t.ts'
import type { AskedAct } from '../act/act-dialog.tsx'
import { ChecksTab } from '../act/checks-tab.tsx'
import { DetailsTab } from './details-tab.tsx'
import { MoreAboutTab } from '../more-about/more-about-tab.tsx'
import type { OpenText } from '../open-text.ts'
import { useText } from '../use-open-text.ts'
import { VersionsTab } from '../version/versions-tab.tsx'

export type InspectorTab = 'details' | 'checks' | 'moreAbout' | 'versions'

type Props = {
  readonly text: OpenText
  readonly editor: Editor | null
  readonly findings: readonly Finding[]
  readonly tab: InspectorTab
  readonly onTab: (tab: InspectorTab) => void
  readonly onJump: (finding: Finding) => void
  readonly onAsk: (act: AskedAct) => void
}

/** What belongs to the story and stands beside it; with many fields, it comes a moment after the story. */
export function Inspector(props: Props) {
  const { text } = props
  const headline = useText(text, ({ fields }) => fields.headline.trim() || t('frame.untitled'))
  const isDue = useDeferredValue(true, false)
  return (
    <aside className="inspector" aria-label={t('editor.inspectorOf', { headline })}>
      {isDue && <InspectorTabs {...props} />}
    </aside>
  )
}

function InspectorTabs({ text, editor, findings, tab, onTab, onJump, onAsk }: Props) {
  const blocking = findings.filter(({ severity }) => severity === 'blocks').length
  return (
    <Tabs
      className="tabs"
      selectedKey={tab}
      onSelectionChange={(key: Key) => onTab(key as InspectorTab)}
    >
      <TabList className="tab-list" aria-label={t('editor.inspector')}>
        <Tab id="details" className="tab">
          {t('editor.details')}
        </Tab>
        <Tab id="checks" className="tab">
          {t('editor.checks')}
          {findings.length > 0 && (
            <span className="tab-count tabular" data-blocks={blocking > 0 || undefined}>
              {findings.length}
            </span>
          )}
        </Tab>
        <Tab id="moreAbout" className="tab">
          {t('editor.moreAbout')}
        </Tab>
        <Tab id="versions" className="tab">
          {t('versions.tab')}
        </Tab>
      </TabList>
      <TabPanel id="details" className="tab-panel">
        <DetailsTab text={text} onAsk={onAsk} />
      </TabPanel>
      <TabPanel id="checks" className="tab-panel">
        <ChecksTab findings={findings} onJump={onJump} />
      </TabPanel>
      <TabPanel id="moreAbout" className="tab-panel">
        <MoreAboutTab text={text} />
      </TabPanel>
      <TabPanel id="versions" className="tab-panel">
        <VersionsTab text={text} editor={editor} />
      </TabPanel>
    </Tabs>
  )
}

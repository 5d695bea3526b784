import { useId, useRef, useState } from 'react'

import type { Tag } from '../../shared/tag/tag.ts'
import { codeTyped } from '../../shared/topic/topic-code.ts'
import { t } from '../t.ts'
import { type Offer, OfferBox } from '../ui/offer-box.tsx'
import { TextField } from '../ui/text-field.tsx'
import { changeTag } from './change-tag.ts'
import { OfferedTopic } from './offered-topic.tsx'
import { topicName, topicNote } from './topic-words.ts'
import { useTopics } from './use-topics.ts'

type Props = { readonly tag: Tag; readonly isWritable: boolean }

const mostOffered = 30

/** The tag's IPTC Media Topic, found by a word of its name or by its code. */
export function TagTopic({ tag, isWritable }: Props) {
  const topics = useTopics(true)
  const [typed, setTyped] = useState<string | null>(null)
  const [isRefused, setRefused] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const label = t('tags.topic')
  const value = tag.topic === null ? '' : topicName(tag.topic, topics)
  const note = topicNote(tag.topic, topics)

  function settle(topic: string | null): void {
    show(null)
    if (topic !== tag.topic) void changeTag(tag.id, { topic })
  }

  function show(words: string | null): void {
    setTyped(words)
    setRefused(false)
  }

  function commit(): void {
    if (typed === null) return
    const code = codeTyped(typed) ?? topics?.called(typed)?.code
    if (typed.trim() === '') settle(null)
    else if (typed === value) show(null)
    else if (code === undefined) setRefused(true)
    else settle(code)
  }

  if (!isWritable) return <TextField label={label} value={value} description={note} isReadOnly />
  const offers: readonly Offer[] =
    topics?.like(typed ?? value, mostOffered).map((topic) => ({
      id: topic.code,
      label: <OfferedTopic topic={topic} topics={topics} />,
    })) ?? []
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <OfferBox
        label={label}
        className="field-input"
        inputId={id}
        inputRef={input}
        typed={typed ?? value}
        onType={show}
        offers={offers}
        onPick={(offer) => settle(offer.id)}
        onEnter={commit}
        onLeave={commit}
        onEscape={() => {
          show(null)
          return typed !== null
        }}
        placeholder=""
        describedBy={`${id}-note`}
        isInvalid={isRefused}
      />
      <div id={`${id}-note`} className={isRefused ? 'field-problem' : 'field-description'}>
        {isRefused ? t('tags.topicWrong') : note}
      </div>
    </div>
  )
}

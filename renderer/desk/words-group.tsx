import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'

import { forgetWord, loadDeskWords, useDeskWords } from '../state/desk-words.ts'
import { t } from '../t.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { SettingsGroup } from './settings-group.tsx'

type Props = { readonly isReadOnly: boolean }

/** The words that the desk taught its spelling, and the way to take one back. */
export function WordsGroup({ isReadOnly }: Props) {
  const words = useDeskWords((known) => known.words)
  const home = useRef<HTMLDivElement>(null)
  useEffect(() => void loadDeskWords(), [])

  // The button is gone with its word: its neighbour takes the focus, or what stands there instead.
  async function remove(word: string, at: number): Promise<void> {
    await forgetWord(word)
    setTimeout(() => {
      const buttons = home.current?.querySelectorAll('button') ?? []
      const next = buttons[Math.min(at, buttons.length - 1)] ?? home.current
      next?.focus()
    })
  }

  return (
    <SettingsGroup title={t('spelling.words')} text={t('spelling.wordsText')}>
      <div ref={home} tabIndex={-1} className="desk-words">
        {words?.length === 0 && <p className="secondary">{t('spelling.noWords')}</p>}
        <ul className="tag-chips">
          {words?.map((word, at) => (
            <li key={word} className="desk-word">
              {word}
              {!isReadOnly && (
                <IconButton
                  size="small"
                  label={t('spelling.forget', { word })}
                  icon={X}
                  onPress={() => void remove(word, at)}
                />
              )}
            </li>
          ))}
        </ul>
      </div>
    </SettingsGroup>
  )
}

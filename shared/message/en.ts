/** Every sentence a person can read, in ICU message syntax; keys are `area.thing`, a file an area. */
import { actWords } from './en/act.ts'
import { articleWords } from './en/article.ts'
import { backupWords } from './en/backup.ts'
import { blocksWords } from './en/blocks.ts'
import { cliWords } from './en/cli.ts'
import { commandWords } from './en/command.ts'
import { copyWords } from './en/copy.ts'
import { editorWords } from './en/editor.ts'
import { entryWords } from './en/entry.ts'
import { exportWords } from './en/export.ts'
import { findAllWords } from './en/find-all.ts'
import { findWords } from './en/find.ts'
import { frameWords } from './en/frame.ts'
import { tabWords } from './en/tabs.ts'
import { historyWords } from './en/history.ts'
import { importWords } from './en/import.ts'
import { launchWords } from './en/launch.ts'
import { leaveWords } from './en/leave.ts'
import { libraryWords } from './en/library.ts'
import { listWords } from './en/list.ts'
import { menuWords } from './en/menu.ts'
import { moreAboutWords } from './en/more-about.ts'
import { problemWords } from './en/problem.ts'
import { publishWords } from './en/publish.ts'
import { saveWords } from './en/save.ts'
import { settingsWords } from './en/settings.ts'
import { spellingWords } from './en/spelling.ts'
import { tagsWords } from './en/tags.ts'
import { templateWords } from './en/template.ts'
import { versionsWords } from './en/versions.ts'
import { welcomeWords } from './en/welcome.ts'

export const en = {
  ...actWords,
  ...articleWords,
  ...backupWords,
  ...blocksWords,
  ...cliWords,
  ...commandWords,
  ...copyWords,
  ...editorWords,
  ...entryWords,
  ...exportWords,
  ...findAllWords,
  ...findWords,
  ...frameWords,
  ...tabWords,
  ...historyWords,
  ...importWords,
  ...launchWords,
  ...leaveWords,
  ...libraryWords,
  ...listWords,
  ...menuWords,
  ...moreAboutWords,
  ...problemWords,
  ...publishWords,
  ...saveWords,
  ...settingsWords,
  ...spellingWords,
  ...tagsWords,
  ...templateWords,
  ...versionsWords,
  ...welcomeWords,
} as const

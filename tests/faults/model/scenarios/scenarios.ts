import type { Scenario } from '../scenario.ts'
import { binning } from './binning.ts'
import { importing } from './importing.ts'
import { launching } from './launching.ts'
import { migrating } from './migrating.ts'
import { restoring } from './restoring.ts'
import { saving, savingInOneTick } from './saving.ts'
import { settingAside } from './setting-aside.ts'
import { tagging } from './tagging.ts'
import { typing } from './typing.ts'

/** All that is done to a desk, each held against every power cut. */
export const scenarios: readonly Scenario[] = [
  saving,
  savingInOneTick,
  typing,
  launching,
  importing,
  tagging,
  binning,
  settingAside,
  restoring,
  ...migrating,
]

/** Those that a broken disk must be caught by. */
export const controlled: readonly Scenario[] = [saving, launching]

import type { Measure } from './measure.ts'
import { dragging } from './measures/dragging.ts'
import { exporting } from './measures/exporting.ts'
import { importing } from './measures/importing.ts'
import { launch } from './measures/launch.ts'
import { library } from './measures/library.ts'
import { saving } from './measures/saving.ts'
import { search } from './measures/search.ts'
import { slowDisk } from './measures/slow-disk.ts'
import { tabs } from './measures/tabs.ts'
import { typing } from './measures/typing.ts'

/** All that is measured, in the order of the page. */
export const measures: readonly Measure[] = [
  typing,
  saving,
  slowDisk,
  tabs,
  search,
  library,
  launch,
  dragging,
  exporting,
  importing,
]

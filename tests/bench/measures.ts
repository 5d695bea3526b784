import type { Measure } from './measure.ts'
import { dragging } from './measures/dragging.ts'
import { durable } from './measures/durable.ts'
import { exporting } from './measures/exporting.ts'
import { importing } from './measures/importing.ts'
import { launch } from './measures/launch.ts'
import { library } from './measures/library.ts'
import { longDay } from './measures/long-day.ts'
import { meanwhile } from './measures/meanwhile.ts'
import { memory } from './measures/memory.ts'
import { saving } from './measures/saving.ts'
import { search } from './measures/search.ts'
import { slowDisk } from './measures/slow-disk.ts'
import { starting } from './measures/starting.ts'
import { tabs } from './measures/tabs.ts'
import { typing } from './measures/typing.ts'

/** All that is measured, in the order of the page. */
export const measures: readonly Measure[] = [
  durable,
  starting,
  memory,
  longDay,
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
  meanwhile,
]

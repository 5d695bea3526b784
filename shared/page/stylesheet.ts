import { articleStyle } from './style/article.ts'
import { bodyStyle } from './style/body.ts'
import { colourStyle } from './style/colours.ts'
import { frameStyle } from './style/frame.ts'
import { frontStyle } from './style/front.ts'
import { listStyle } from './style/lists.ts'
import { ownListStyle } from './style/own-lists.ts'
import { printStyle } from './style/print.ts'
import { storiesStyle } from './style/stories.ts'
import { textStyle } from './style/text.ts'

/** The one stylesheet of every page; its fonts are declared beside their files. */
export const stylesheet =
  colourStyle +
  textStyle +
  frameStyle +
  articleStyle +
  bodyStyle +
  listStyle +
  frontStyle +
  ownListStyle +
  storiesStyle +
  printStyle

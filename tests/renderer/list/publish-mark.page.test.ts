import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'

import type { PublishStatus } from '../../../shared/export/publish-status.ts'
import { instantOf } from '../../../shared/instant/instant-of.ts'
import { inspect } from '../../support/inspect.ts'
import { openStage } from './stage/open-stage.ts'

const stories = [{ guid: 'story-a', headline: 'Alder', age: 5 }]
const folder = '/srv/site'
const gone = { code: 'publishGone', values: { path: folder } } as const

let page: Page

type Last = PublishStatus['last'] | undefined

async function open(last: Last): Promise<void> {
  const publish = last === undefined ? undefined : { folder, isRunning: false, last }
  const wish = { stories, ...(publish !== undefined && { publish }) }
  page = await openStage(wish)
}

describe('the homepage screen of a desk that publishes its lists', () => {
  const at = instantOf(new Date())

  it('says when that was last done', async () => {
    await open({ at, leftOut: 0, problem: null })
    await page.getByText(/^Published \d\d:\d\d$/).waitFor()
    expect(await page.getByRole('button', { name: 'Publish again' }).count()).toBe(0)
  })

  it('says that stories were left out', async () => {
    await open({ at, leftOut: 2, problem: null })
    await page.getByText(/^Published \d\d:\d\d without 2 stories/).waitFor()
  })

  it('says why it was not, and tries again when told', async () => {
    await open({ at, leftOut: 0, problem: gone })
    await page
      .locator('.publish-mark')
      .filter({
        hasText: /Not published .*: the folder is gone .*\/srv\/site is gone: it was moved/,
      })
      .waitFor()
    await page
      .getByRole('status')
      .filter({ hasText: /Not published/ })
      .waitFor()
    await inspect(page, 'publish-mark', { beside: 'iframe' })
    await page.getByRole('button', { name: 'Publish again' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Publishing…').waitFor()
  })

  it('says nothing of it on a desk that does not', async () => {
    await open(undefined)
    expect(await page.getByText(/[Pp]ublished \d|Publish again/).count()).toBe(0)
  })
})

import { afterAll, beforeAll, it } from 'vitest'
import { buildStage, type BuiltStage } from './stage/open-stage.ts'
let stage: BuiltStage
beforeAll(async () => {
  stage = await buildStage()
}, 120_000)
afterAll(() => stage.close())
const uk = [
  'Уряд ухвалив постанову про відновлення портової інфраструктури Одеської області, передбачивши кошти на берегоукріплення та ремонт доріг до терміналів',
  'Міжнародна спостережна місія оприлюднила попередні висновки щодо перебігу парламентських виборів у прибережних громадах півдня країни сьогодні',
  'Дощі',
  'На півночі відкрили новий міст',
]
const en = [
  'Ferry resumes after storm',
  'Stoltenberg: There are no NATO troops in Ukraine',
  'Council votes 21–4 to keep the tram depot where it has stood since 1911',
  'Harbour master warns of fog until Thursday',
  'Prices of bread rise for the third month',
]
const stories = Array.from({ length: 60 }, (_, i) => ({
  guid: `g${i}`,
  headline: i % 3 === 0 ? uk[i % 4]! + ` ${i}` : en[i % 5]! + ` ${i}`,
  age: 7 + i * 23,
  ...(i === 2
    ? { state: 'held' as const }
    : i === 5
      ? { state: 'draft' as const }
      : i === 8
        ? { state: 'corrected' as const }
        : {}),
}))
it('looks', async () => {
  const page = await stage.open({ stories })
  page.on('console', (m) => console.log(m.text()))
  page.on('pageerror', (e) => console.log(e))
  await page.waitForTimeout(500)
  await page.screenshot({ path: '/tmp/look/a-empty-hot.png' })
  const hot = page.getByRole('region', { name: 'Hot news' }),
    feed = page.getByRole('region', { name: 'Feed' })
  for (const n of [0, 3, 6, 9, 1]) {
    await feed.locator(`[data-article="g${n}"]`).first().scrollIntoViewIfNeeded()
    await feed.locator(`[data-article="g${n}"]`).getByRole('button').dragTo(hot)
    await page.waitForTimeout(150)
  }
  await page.screenshot({ path: '/tmp/look/b-hot.png' })
  await page.getByRole('button', { name: 'Launch', exact: true }).click()
  await page.waitForTimeout(300)
  await hot.getByRole('listitem').nth(3).hover()
  await page.screenshot({ path: '/tmp/look/c-launched.png' })
  // mid drag
  const from = await feed.locator('[data-article="g4"]').boundingBox()
  const to = await hot.getByRole('listitem').nth(2).boundingBox()
  await page.mouse.move(from!.x + 60, from!.y + 20)
  await page.mouse.down()
  await page.mouse.move(from!.x + 80, from!.y + 30, { steps: 4 })
  await page.mouse.move(to!.x + 80, to!.y + 8, { steps: 10 })
  await page.waitForTimeout(300)
  await page.screenshot({ path: '/tmp/look/d-drag.png' })
  await page.mouse.up()
  await page.waitForTimeout(400)
  await page.screenshot({ path: '/tmp/look/e-dropped.png' })
  const latest = page.getByRole('region', { name: 'Latest' })
  await latest.getByRole('listitem').nth(1).focus()
  await page.keyboard.press('Delete')
  await page.waitForTimeout(100)
  await page.keyboard.press('Alt+ArrowDown')
  await page.waitForTimeout(300)
  await page.screenshot({ path: '/tmp/look/f-latest.png' })
  await page.keyboard.press('m')
  await page.waitForTimeout(300)
  await page.screenshot({ path: '/tmp/look/g-move.png' })
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'History' }).click()
  await page.waitForTimeout(400)
  await page.screenshot({ path: '/tmp/look/h-history.png' })
  await page.keyboard.press('Escape')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.waitForTimeout(300)
  await page.screenshot({ path: '/tmp/look/i-dark.png' })
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.waitForTimeout(400)
  await page.screenshot({ path: '/tmp/look/j-dark-wide.png' })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.waitForTimeout(300)
  await page.screenshot({ path: '/tmp/look/k-wide.png' })
  const empty = await stage.open({ stories: [] })
  await empty.waitForTimeout(300)
  await empty.screenshot({ path: '/tmp/look/l-empty.png' })
  const ro = await stage.open({ stories, isReadOnly: true })
  await ro.waitForTimeout(300)
  await ro.screenshot({ path: '/tmp/look/m-readonly.png' })
}, 120_000)

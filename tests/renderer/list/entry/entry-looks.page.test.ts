import { describe, it } from 'vitest'

import { inspect } from '../../../support/inspect.ts'
import { type ListDriver, listDriver } from '../stage/list-driver.ts'

const stories = [
  'Верховна Рада ухвалила за основу законопроєкт про відшкодування збитків, завданих майну громадян унаслідок збройної агресії',
  'У порту Одеси після нічної атаки відновили перевалку зерна, а буксирна служба працює без обмежень і простоїв',
  'Fog closes the harbour for six hours and keeps nine ferries at their berths',
  'Council votes on the tram line',
  'Уряд виділив 1,2 мільярда гривень на ремонт укриттів у школах прифронтових областей до початку навчального року',
  'Grain prices fall for a third week',
  'Divers find the bell of the Sankt Olai',
].map((headline, at) => ({ guid: `story-${at}`, headline, age: 5 + at * 40 }))
const [rada = '', odesa = '', fog = '', council = '', shelters = ''] = stories.map(
  ({ headline }) => headline,
)

let desk: ListDriver

describe('one entry, looked at', { timeout: 120_000 }, () => {
  async function choose(list: string, headline: string, label: string): Promise<void> {
    await desk.row(list, headline).click({ button: 'right' })
    await desk.item(label).click()
  }

  async function link(words: string): Promise<void> {
    await desk.page.getByRole('combobox', { name: 'Add a link' }).fill(words)
    await desk.page.locator('.found-story').first().click()
  }

  it.each([1440, 1024])('has nothing for axe to find, %i wide', async (width) => {
    // The kit hangs what a box or a menu offers outside of all landmarks.
    const wish = { beside: 'iframe', except: ['region'] }
    const look = (name: string) => inspect(desk.page, `${name}-${width}`, wish)
    desk = await listDriver({ stories }, { viewport: { width, height: 800 } })
    await desk.fillHot(rada, odesa, fog)

    await choose('Hot news', rada, 'Edit for this list…')
    await desk.field('Headline').fill('Рада взялася за відшкодування: хто отримає гроші першим')
    await desk.field('Kicker').fill('Війна')
    await desk.button('Another picture…').click()
    await link('Council')
    await link('шк')
    await desk.page.getByRole('combobox', { name: 'Add a link' }).fill('Grain')
    await desk.page.locator('.found-story').first().waitFor()
    await look('edit-links')
    await desk.page.keyboard.press('Escape')
    await desk.button('Save').click()
    await desk.page.getByTitle('Picture of its own').waitFor()
    await desk.release('story-0', `${rada} — оновлено`)
    await desk.column('Hot news').getByText('Story has a new headline').waitFor()

    await desk.row('Latest', odesa).click({ button: 'right' })
    await desk.item('Hide').waitFor()
    await look('menu')
    await desk.item('Hide').click()
    await desk.eventually(() => desk.row('Latest', odesa).count()).toBe(0)
    await choose('Latest', council, 'Boost…')
    await desk.page.getByText('Other', { exact: true }).click()
    await look('boost')
    await desk.dialog('Boost').getByRole('button', { name: 'Boost' }).click()
    await desk.page.getByTitle('Boosted by').waitFor()
    await choose('Latest', shelters, 'Hold back…')
    await look('hold-back')
    await desk.dialog('Hold back').getByRole('button', { name: 'Hold back' }).click()
    await desk.eventually(() => desk.row('Latest', shelters).count()).toBe(0)
    await desk.button('Hidden and held back (2)').click()
    await desk.column('Hot news').getByRole('listitem').first().hover()
    await look('rows')

    await choose('Hot news', 'Рада взялася за відшкодування: хто отримає гроші першим', 'Copy to…')
    await look('copy')
    await desk.page.keyboard.press('Escape')
    await choose(
      'Hot news',
      'Рада взялася за відшкодування: хто отримає гроші першим',
      'Edit for this list…',
    )
    await look('edit-outgrown')
  })
})

import { expect, it } from 'vitest'

import { createDesk } from '../../../electron/store/create-desk.ts'
import { isTemporary } from '../../../electron/store/write-durably.ts'
import { newDesk } from '../../../shared/desk/new-desk.ts'
import { crashStates } from './crash-states.ts'
import { deskAt, openModelDesk } from './model-desk.ts'
import { modelDisk } from './model-disk.ts'
import { Tree } from './tree.ts'
import { filesIn } from './untouched-files.ts'

const made = newDesk({ name: 'Model desk' })

it('a desk whose making a power cut ended is a desk, or can be made again in its folder', async () => {
  const { disk, ops } = modelDisk(new Tree(), { isSlow: true })
  await createDesk(deskAt, made, disk)
  const outcomes = new Set<string>()
  for (const { after, tree } of crashStates(new Tree(), ops, { from: 0, perCut: 200 })) {
    const again = modelDisk(tree)
    const isThere = await again.disk.facts(`${deskAt}/desk.json`)
    if (isThere === null) await createDesk(deskAt, made, again.disk)
    const desk = await openModelDesk(again.disk)
    expect(desk.store.desk()).toEqual(made)
    await desk.close()
    expect([...filesIn(again.tree).keys()].filter(isTemporary)).toEqual([])
    outcomes.add(
      `${isThere === null ? 'made again' : 'there'}${after === ops.length ? ' at the end' : ''}`,
    )
  }
  expect(outcomes).toEqual(new Set(['made again', 'there', 'there at the end']))
})

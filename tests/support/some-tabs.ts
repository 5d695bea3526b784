import type { Guid } from '../../shared/article/guid.ts'
import { noTabs, type Tabs } from '../../shared/tabs/tabs.ts'

/** Tabs as a picture: `a [b] c` has `b` active, `a [b|c]` has two side by side, `a [b|c*]` with the right one active. */
export function someTabs(picture: string, closed: Tabs['closed'] = []): Tabs {
  const shown = /\[(\w+)(?:\|(\w+)(\*?))?\]/.exec(picture)
  const order = picture.match(/\w+/g) ?? []
  const [, left, right, isRight] = shown ?? []
  const active = isRight === '*' ? right : left
  return {
    ...noTabs,
    order: order as Guid[],
    active: (active ?? null) as Guid | null,
    sides: right === undefined ? null : { left: left as Guid, right: right as Guid },
    closed,
  }
}

export function aGuid(name: string): Guid {
  return name as Guid
}

import type { ListSettings } from '../../../shared/list/list.ts'

/** What a list that is being made begins with. */
export const newSettings: ListSettings = {
  title: '',
  capacity: 5,
  rule: '',
  section: null,
  cutOff: { desktop: null, phone: null },
  staleAfter: null,
  oldAfter: null,
}

import { useMemo } from 'react'

import { useListed } from '../../state/use-listed.ts'
import { useNow } from '../../state/use-now.ts'
import { useRecovered } from '../../state/use-recovered.ts'
import { useTagNames } from '../../state/use-tag-names.ts'
import type { RowContext } from './row-context.ts'

export function useRowContext(): RowContext {
  const now = useNow()
  const tagNames = useTagNames()
  const listed = useListed()
  const recovered = useRecovered()
  return useMemo(
    () => ({ now, tagNames, listed, recovered: new Set(recovered.map(({ guid }) => guid)) }),
    [now, tagNames, listed, recovered],
  )
}

import { t } from '../../t.ts'
import { TextField } from '../../ui/text-field.tsx'

type Props = { readonly value: string; readonly onChange: (value: string) => void }

/** Asks why a story goes out before its embargo ends. */
export function EmbargoReason({ value, onChange }: Props) {
  return (
    <TextField
      label={t('act.embargoReason')}
      value={value}
      onChange={onChange}
      maxLength={1000}
      rows={2}
      description={t('act.embargoReasonText')}
    />
  )
}

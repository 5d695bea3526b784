import { useState } from 'react'

type TimezoneOption = { readonly id: string; readonly label: string }

/** Chromium still lists some zones by the name that was theirs before. */
const currentNames: Readonly<Record<string, string>> = {
  'Europe/Kiev': 'Europe/Kyiv',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
}

function offsetOf(timezone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    timeZoneName: 'longOffset',
  }).formatToParts(now)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
  return name === 'GMT' ? 'UTC+00:00' : name.replace('GMT', 'UTC')
}

/** Every zone this machine knows, with its distance from UTC today. */
function timezoneOptions(now: Date): readonly TimezoneOption[] {
  const zones = new Set(
    [...Intl.supportedValuesOf('timeZone'), 'UTC'].map((zone) => currentNames[zone] ?? zone),
  )
  return [...zones]
    .sort()
    .map((id) => ({ id, label: `${id.replaceAll('_', ' ')} (${offsetOf(id, now)})` }))
}

/** The zone of this machine, as today's name. */
export function ownTimezone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return currentNames[timeZone] ?? timeZone
}

/** The zones to choose from, with the chosen one among them even when this machine does not list it. */
export function useTimezoneOptions(chosen: string): readonly TimezoneOption[] {
  const [options] = useState(() => timezoneOptions(new Date()))
  if (options.some(({ id }) => id === chosen)) return options
  return [{ id: chosen, label: chosen.replaceAll('_', ' ') }, ...options]
}

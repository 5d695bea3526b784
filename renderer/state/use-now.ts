import { useEffect, useState } from 'react'

/** The time now, drawn again on each full minute. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const untilNextMinute = 60_000 - (now.getTime() % 60_000)
    const timer = setTimeout(() => setNow(new Date()), untilNextMinute + 20)
    return () => clearTimeout(timer)
  }, [now])
  return now
}

/* How long a session took, as the two editions of SCORM write it. Milliseconds enter. */

/**
 * SCORM 1.2: hours of two to four digits, minutes, seconds with hundredths.
 *
 * @example timespan12(83_450) // '00:01:23.45'
 */
export function timespan12(milliseconds: number): string {
  const { hours, minutes, hundredths } = split(milliseconds)
  const seconds = (hundredths / 100).toFixed(2).padStart(5, '0')
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}:${seconds}`
}

/**
 * SCORM 2004: an ISO 8601 duration.
 *
 * @example timespan2004(83_450) // 'PT0H1M23.45S'
 */
export function timespan2004(milliseconds: number): string {
  const { hours, minutes, hundredths } = split(milliseconds)
  return `PT${hours}H${minutes}M${hundredths / 100}S`
}

/** The most that 1.2 can say; a clock that was set back is no time at all. */
const longest = ((9999 * 60 + 59) * 60 + 59) * 1000

function split(milliseconds: number) {
  const all = Math.floor(Math.min(longest, Math.max(0, milliseconds)) / 10)
  return {
    hours: Math.floor(all / 360_000),
    minutes: Math.floor(all / 6000) % 60,
    hundredths: all % 6000,
  }
}

import { describe, expect, it } from 'vitest'
import { timespan12, timespan2004 } from '#domain/lms/session-time.ts'

const rows: [milliseconds: number, in12: string, in2004: string, reason: string][] = [
  [0, '00:00:00.00', 'PT0H0M0S', 'nothing'],
  [83_450, '00:01:23.45', 'PT0H1M23.45S', 'with hundredths'],
  [59_999, '00:00:59.99', 'PT0H0M59.99S', 'cut and not rounded: there is no sixtieth second'],
  [3_600_000, '01:00:00.00', 'PT1H0M0S', 'an hour'],
  [360_000_000, '100:00:00.00', 'PT100H0M0S', 'three digits, which 1.2 allows'],
  [1e15, '9999:59:59.00', 'PT9999H59M59S', 'no more than 1.2 can say'],
  [-5000, '00:00:00.00', 'PT0H0M0S', 'a clock that was set back'],
]

describe('the time of a session', () => {
  it.each(rows)('%d ms is %s and %s: %s', (milliseconds, in12, in2004) => {
    expect(timespan12(milliseconds)).toBe(in12)
    expect(timespan2004(milliseconds)).toBe(in2004)
  })
})

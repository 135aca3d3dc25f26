import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTimeZone, sayLocalTime, sayTimeZone, toLocalTime } from '#domain/report/local-time.ts'

describe('a moment on the wall clock', () => {
  it.each([
    ['2026-11-26T20:04:05.678Z', 'America/Sao_Paulo', '2026-11-26T17:04:05-03:00'],
    ['2026-01-01T01:30:00.000Z', 'America/Manaus', '2025-12-31T21:30:00-04:00'],
    ['2026-07-01T12:00:00.000Z', 'Europe/Lisbon', '2026-07-01T13:00:00+01:00'],
    ['2026-12-01T12:00:00.000Z', 'Europe/Lisbon', '2026-12-01T12:00:00+00:00'],
    ['2026-12-01T12:00:00.000Z', 'UTC', '2026-12-01T12:00:00+00:00'],
    ['2026-12-01T12:00:00.000Z', 'Asia/Kathmandu', '2026-12-01T17:45:00+05:45'],
  ])('%s in %s is %s', (at, timeZone, local) => {
    expect(toLocalTime(at, timeZone)).toBe(local)
  })

  it('is still the same moment', () => {
    const zones = ['America/Sao_Paulo', 'America/St_Johns', 'Pacific/Apia', 'Asia/Kolkata']
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        fc.constantFrom(...zones),
        (date, zone) => {
          const seconds = Math.floor(date.getTime() / 1000)
          expect(Date.parse(toLocalTime(date.toISOString(), zone)) / 1000).toBe(seconds)
        },
      ),
    )
  })

  it('is said by the clock of the student, wherever it is read', () => {
    expect(sayLocalTime('2026-11-26T17:04:05-03:00')).toBe('26 de novembro de 2026 às 17:04')
    expect(sayLocalTime('2026-11-26T17:04:05+09:00')).toBe('26 de novembro de 2026 às 17:04')
    expect(sayTimeZone('2026-11-26T17:04:05-03:00', 'America/Sao_Paulo')).toBe(
      'America/Sao Paulo, UTC−03:00',
    )
  })
})

it('knows a time zone from any other word', () => {
  expect(isTimeZone('America/Sao_Paulo')).toBe(true)
  expect(isTimeZone('Marte/Olympus')).toBe(false)
  expect(isTimeZone('')).toBe(false)
})

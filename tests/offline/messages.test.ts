import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPageAddress } from '#offline/page-address.ts'
import { readHealing, readIntroduction } from '#offline/protocol.ts'
import { readMessage } from '#offline/read-message.ts'

describe('a message', () => {
  it('is read by its kind alone', () => {
    expect(readMessage({ kind: 'who' })).toEqual({ kind: 'who' })
    expect(readMessage({ kind: 'take-over', more: 1 })).toEqual({ kind: 'take-over' })
    expect(readIntroduction({ entry: 'index-1a.js' })).toEqual({ entry: 'index-1a.js' })
    expect(readHealing({ missing: 0 })).toEqual({ missing: 0 })
  })

  it('is nothing when it is anything else, and never a fault', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect([readMessage(data), readIntroduction(data), readHealing(data)]).toEqual([
          null,
          null,
          null,
        ])
      }),
      { numRuns: 300 },
    )
    expect(readMessage({ kind: 'erase' })).toBeNull()
    expect(readHealing({ missing: '0' })).toBeNull()
  })
})

describe('an address of the app', () => {
  it.each(['/', '/guia', '/curso/guia/pipeline/', '/v1.2/guia', '/guia/index.html', '/404.html'])(
    'is %s',
    (pathname) => expect(isPageAddress(pathname)).toBe(true),
  )
  it.each(['/sitemap.xml', '/previa/inicio.png', '/guia-mlops-scorm.zip', '/curso/robots.txt'])(
    'is not %s',
    (pathname) => expect(isPageAddress(pathname)).toBe(false),
  )
})

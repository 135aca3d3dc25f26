import { describe, expect, it } from 'vitest'
import type { PlaceKind } from '#domain/course/course.ts'
import { kindsText, parseKinds } from '#domain/links/chosen-kinds.ts'

describe('the kinds in an address', () => {
  it('are read back, in the order of reading', () => {
    const chosen = new Set<PlaceKind>(['term', 'stage'])
    expect(kindsText(chosen)).toBe('etapa.termo')
    expect([...parseKinds('etapa.termo')].sort()).toEqual(['stage', 'term'])
  })

  it('are only those that there are', () => {
    expect([...parseKinds('termo.nada.termo..constructor.<b>')]).toEqual(['term'])
    expect(parseKinds('').size).toBe(0)
  })
})

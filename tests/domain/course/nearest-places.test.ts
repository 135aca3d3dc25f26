import { describe, expect, it } from 'vitest'
import type { PlaceLink } from '#domain/course/course.ts'
import { nearestPlaces } from '#domain/course/nearest-places.ts'

const places: PlaceLink[] = [
  '/guia/necessidade',
  '/guia/pipeline',
  '/guia/pipeline#feature-store',
  '/questionario/feature-store',
  '/glossario/feature-store',
  '/glossario/data-drift',
].map((address) => ({ kind: 'page', address, title: address }))

const nearest = (address: string) => nearestPlaces(address, places, 3).map((place) => place.address)

describe('nearestPlaces', () => {
  it.each([
    ['/guia/necesidade', '/guia/necessidade', 'a lost letter'],
    ['/guia/Pípeline', '/guia/pipeline', 'another case and an accent'],
    ['/glossario/featurestore', '/glossario/feature-store', 'a lost hyphen'],
    ['/data-drift', '/glossario/data-drift', 'a lost folder'],
    ['/guia/pipeline#featurestore', '/guia/pipeline#feature-store', 'a misspelt anchor'],
  ])('leads from %s to %s (%s)', (address, expected) => {
    expect(nearest(address)[0]).toBe(expected)
  })

  it('suggests nothing for an address that resembles no place', () => {
    expect(nearest('/wp-login.php')).toEqual([])
    expect(nearest('')).toEqual([])
  })

  it('keeps to the limit', () => {
    expect(nearestPlaces('/feature-store', places, 2)).toHaveLength(2)
  })

  it('answers for an address of any length', () => {
    expect(nearest(`/${'a'.repeat(100_000)}`)).toEqual([])
  })
})

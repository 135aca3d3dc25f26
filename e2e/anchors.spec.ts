import { groupBy } from './support/group-by.ts'
import { expectArrival, listPlaces } from './support/places.ts'
import { expect, test } from './support/test.ts'

const places = await listPlaces()

test('the list of places is whole', () => {
  expect(places.length).toBeGreaterThan(25)
  expect(places).toContain('/guia/pipeline#feature-store')
})

for (const [address, ofPage] of groupBy(places, (place) => place.replace(/#.*$/, ''))) {
  test(`the places of ${address} opened cold show and focus their targets`, async ({ page }) => {
    for (const place of ofPage) await test.step(place, () => expectArrival(page, place))
  })
}

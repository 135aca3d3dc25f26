import { placesMovedFrom } from '#domain/course/redirects.ts'
import * as words from '#words/astray.ts'
import { loadPlaces, loadRedirects } from './course.ts'
import { MovedPage } from './moved-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import type { LoadedPage } from './page.ts'

/** What stands at an address that no route knows: a former one leads on, any other says so. */
export async function loadUnknownAddress(path: string): Promise<LoadedPage> {
  const redirects = await loadRedirects()
  const place = redirects.find(({ from }) => from === path)?.to
  if (place === undefined) {
    return {
      path,
      status: 404,
      title: words.notFound,
      description: words.notFoundDescription,
      element: <NotFoundPage loadPlaces={loadPlaces} />,
    }
  }
  return {
    path,
    status: 200,
    title: place.title,
    description: words.movedDescription(place.address),
    element: (
      <MovedPage path={path} place={place} formerPlaces={placesMovedFrom(redirects, path)} />
    ),
    movedTo: place.address,
  }
}

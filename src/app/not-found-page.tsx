import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import type { PlaceLink } from '#domain/course/course.ts'
import { nearestPlaces } from '#domain/course/nearest-places.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { useHasPage } from '#ui/site-pages.ts'
import * as words from '#words/astray.ts'
import * as pageNames from '#words/page-names.ts'
import { paths } from '#paths.ts'

const suggestionCount = 5

/** One HTML file stands for every unknown address, so the suggestions come after hydration. */
export function NotFoundPage({ loadPlaces }: { loadPlaces: () => Promise<PlaceLink[]> }) {
  const { pathname, hash } = useLocation()
  const hasPage = useHasPage()
  const [suggestions, setSuggestions] = useState<PlaceLink[]>([])

  useEffect(() => {
    let isCurrent = true
    const suggest = async () => {
      try {
        const places = await loadPlaces()
        if (isCurrent) setSuggestions(nearestPlaces(pathname + hash, places, suggestionCount))
      } catch {
        // Without the list the page still leads on; an error about suggestions would not help.
      }
    }
    void suggest()
    return () => {
      isCurrent = false
    }
  }, [loadPlaces, pathname, hash])

  return (
    <>
      <PageHeader eyebrow={words.unknownAddress} title={words.notFound}>
        <p>{words.notFoundAdvice}</p>
      </PageHeader>
      {suggestions.length > 0 && (
        <section aria-labelledby="lugares-proximos" className="mb-10">
          <h2 id="lugares-proximos" className="mb-3 font-serif text-xl font-semibold">
            {words.nearestPlaces}
          </h2>
          <ul className="max-w-measure border-t border-rule">
            {suggestions.map((place) => (
              <li key={place.address} className="border-b border-rule">
                <Link to={place.address} className="flex min-h-11 flex-col py-2">
                  {place.title}
                  <span className="font-sans text-sm break-all text-muted">{place.address}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="flex flex-wrap gap-3">
        {hasPage(paths.guide) && (
          <ButtonLink variant="primary" to={paths.guide}>
            {words.openGuide}
          </ButtonLink>
        )}
        <ButtonLink to={paths.search}>{words.search}</ButtonLink>
        <ButtonLink to={paths.home}>{pageNames.home}</ButtonLink>
      </div>
    </>
  )
}

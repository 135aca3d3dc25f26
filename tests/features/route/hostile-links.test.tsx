import * as fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, it } from 'vitest'
import { decodeRoute, encodeRoute } from '#domain/route/route-link.ts'
import { parseItem } from '#domain/route/route-item.ts'
import { RouteView } from '#features/route/route-view.tsx'
import { createProgressStore } from '#state/progress-store.ts'
import { ProgressProvider } from '#state/use-progress.ts'
import { fuzzRuns, mangled } from '../../support/fuzz.ts'
import { injections } from '../../support/injections.ts'
import { course } from './render-route.tsx'

const store = createProgressStore({ storage: null, now: () => new Date(), newId: () => 'x' })
const items = ['guia.pipeline', 'glossario.roi', 'simulado.30'].flatMap(
  (code) => parseItem(code) ?? [],
)

function renderLink(query: string): string {
  const { route, problems } = decodeRoute(new URLSearchParams(query))
  return renderToStaticMarkup(
    <MemoryRouter>
      <ProgressProvider value={store}>
        <RouteView route={route} problems={problems} course={course} />
      </ProgressProvider>
    </MemoryRouter>,
  )
}

const words = fc.oneof(fc.constantFrom(...injections), fc.string({ unit: 'binary', maxLength: 8 }))
const whole = fc
  .record({ title: words, note: words })
  .map((texts) => encodeRoute({ ...texts, dueDate: '2026-12-01', mode: 'pratica', items }))
const fields = fc
  .array(fc.tuple(fc.constantFrom('v', 't', 'n', 'd', 'm', 'i', 'c'), words), { maxLength: 7 })
  .map((pairs) => new URLSearchParams(pairs.map(([name, text]) => [name, text])).toString())

/** Elements that the page is made of, whatever the link says. */
const ownElements = new Set(
  'header,div,h1,h2,h3,p,span,strong,ol,ul,li,a,input,label,progress,time,footer,section,button,details,summary,svg,path,rect,em'.split(
    ',',
  ),
)

it('is drawn without an element, a handler or a target of its own', () => {
  fc.assert(
    fc.property(fc.oneof(whole, mangled(whole), fields), (query) => {
      const markup = renderLink(query)
      const tags = markup.match(/<[a-z][^>]*>/gi) ?? []
      expect(
        tags
          .map((tag) => /^<([a-z0-9]+)/i.exec(tag)?.[1])
          .filter((name) => !ownElements.has(name ?? '')),
      ).toEqual([])
      // What stands between quotes is text; a quote of the link's own would be escaped.
      const bare = tags.map((tag) => tag.replace(/"[^"]*"/g, ''))
      expect(bare.filter((tag) => /\son\w*=/i.test(tag))).toEqual([])
      expect(tags.filter((tag) => /\s(?:href|src)="(?!\/(?!\/))/i.test(tag))).toEqual([])
    }),
    { numRuns: fuzzRuns(200) },
  )
})

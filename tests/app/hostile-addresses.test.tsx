import * as fc from 'fast-check'
import { cleanup, render } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { decodeRoute } from '#domain/route/route-link.ts'
import { parseExam, parseMinutes } from '#features/quiz/exam-address.ts'
import { parseGapRound } from '#features/quiz/gap-address.ts'
import { normalizePath } from '#app/normalize-path.ts'
import { loadPage } from '#app/routes.tsx'
import { useArrival } from '#app/use-arrival.ts'
import { fuzzRuns, mangled } from '../support/fuzz.ts'
import { injections } from '../support/injections.ts'

const piece = fc.oneof(
  fc.constantFrom(...injections, '%', '%E0%A4%A', '..', '.', '\\', '/', '//', '#', '?', '&', '='),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))
const route = fc.constant('v=1&t=Semana+2&d=2026-12-01&i=guia.pipeline_glossario.roi&c=0k3f9za')
const exam = fc.constant('modo=simulado&desde=1760000000000&ate=1760000600000&lacunas=roi.x')
const name = fc.constantFrom('v', 't', 'n', 'd', 'm', 'i', 'c', 'modo', 'desde', 'ate', 'lacunas')
const query = fc.oneof(
  text,
  mangled(route),
  mangled(exam),
  fc
    .array(fc.tuple(name, text), { maxLength: 8 })
    .map((pairs) => new URLSearchParams(pairs).toString()),
)

function Page({ isShown }: { isShown: boolean }) {
  useArrival(isShown)
  return <h1 id="titulo">Página</h1>
}

describe('an address that nobody made', () => {
  it('has a query that is read as nothing, or as something whole', () => {
    fc.assert(
      fc.property(query, (search) => {
        const parameters = new URLSearchParams(search)
        const { route, problems } = decodeRoute(parameters)
        expect(route.items.length).toBeLessThanOrEqual(100)
        for (const problem of problems) expect(problem.kind).toMatch(/^[a-z-]+$/)
        const exam = parseExam(parameters)
        const since = exam === null || exam === 'unbegun' ? 0 : exam.since
        expect(since).toBeGreaterThanOrEqual(0)
        expect(parseMinutes(parameters) ?? 1).toBeGreaterThan(0)
        for (const id of parseGapRound(parameters)?.questions ?? []) {
          expect(id).toMatch(/^[a-z0-9-]+$/)
        }
      }),
      { numRuns: fuzzRuns(2000) },
    )
  })

  it('has a hash that leads somewhere on the page or nowhere', () => {
    fc.assert(
      fc.property(text, (hash) => {
        render(
          <MemoryRouter initialEntries={[{ pathname: '/guia', hash: `#${hash}` }]}>
            <Page isShown />
          </MemoryRouter>,
        )
        expect(document.querySelectorAll('script, img, svg, iframe')).toHaveLength(0)
        cleanup()
      }),
      { numRuns: fuzzRuns(300) },
    )
  })

  it('shows a page of the site, if only the one that says that there is none', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (path) => {
        const page = await loadPage(normalizePath(path))
        expect(page.title).not.toBe('')
        expect([200, 404]).toContain(page.status)
      }),
      { numRuns: fuzzRuns(200) },
    )
  })
})

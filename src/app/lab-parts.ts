import { paths } from '#paths.ts'
import type { LabParts } from '#features/lab/lab-course.ts'
import { loadChapter, loadGlossary, loadPlaces } from './course.ts'

/** What the laboratory shows of the course: fetched when a run is opened. */
export async function loadLabParts(): Promise<LabParts> {
  const [places, { terms }, { createRunMap }] = await Promise.all([
    loadPlaces(),
    loadGlossary(),
    import('./run-map.tsx'),
  ])
  const page = places.find(({ kind }) => kind === 'stage')?.address.replace(/#.*/, '') ?? ''
  const chapter = await loadChapter(page.split('/').at(-1) ?? '')
  if (chapter === null) throw new Error('no chapter of the course has stages')
  const { RunMap, pipeline } = createRunMap(chapter, page)
  return {
    RunMap,
    course: {
      stages: pipeline.stages.map(({ id, number, title, practice }) => ({
        id,
        number,
        title,
        practice,
        address: `${page}#${id}`,
        terms: terms
          .filter(({ appearsIn }) => appearsIn.some(({ address }) => address === `${page}#${id}`))
          .map((term) => ({ kind: 'term', address: paths.term(term.id), title: term.name })),
      })),
      concerns: places.filter(({ kind }) => kind === 'concern'),
    },
  }
}

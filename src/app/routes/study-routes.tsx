import * as descriptions from '#words/page-descriptions.ts'
import * as names from '#words/page-names.ts'
import { paths } from '#paths.ts'
import {
  loadEssays,
  loadGlossary,
  loadGuide,
  loadKey,
  loadPlaces,
  loadPractice,
  loadQuiz,
  site,
} from '../course.ts'
import { loadLabParts } from '../lab-parts.ts'
import { Offline } from '../offline.tsx'
import type { Route } from './route.ts'

const loadTerms = async () => (await loadGlossary()).terms

export const studyRoutes: Route[] = [
  {
    pattern: paths.home,
    load: async () => {
      const [{ HomePage }, guide, quiz] = await Promise.all([
        import('../home-page.tsx'),
        loadGuide(),
        loadQuiz(),
      ])
      return {
        title: site.title,
        description: site.description,
        element: <HomePage site={site} guide={guide} quiz={quiz} loadTerms={loadTerms} />,
      }
    },
  },
  {
    pattern: paths.review,
    load: async () => {
      const [{ ReviewPage }, quiz, glossary] = await Promise.all([
        import('#features/review/review-page.tsx'),
        loadQuiz(),
        loadGlossary(),
      ])
      return {
        title: names.review,
        description: descriptions.review,
        element: (
          <ReviewPage
            siteName={site.name}
            questions={quiz.questions}
            terms={glossary.terms}
            loadKey={loadKey}
          />
        ),
      }
    },
  },
  {
    pattern: paths.lab,
    load: async () => {
      const [{ LabPage }, places, { record }] = await Promise.all([
        import('#features/lab/lab-page.tsx'),
        loadPlaces(),
        import('virtual:guided-record'),
      ])
      const stages = places.filter((place) => place.kind === 'stage')
      return {
        title: names.lab,
        description: descriptions.lab,
        element: <LabPage stages={stages} record={record} loadParts={loadLabParts} />,
      }
    },
  },
  {
    pattern: paths.report,
    load: async () => {
      const [{ ReportPage }, quiz, essays] = await Promise.all([
        import('#features/report/report-page.tsx'),
        loadQuiz(),
        loadEssays(),
      ])
      return {
        title: names.report,
        description: descriptions.report,
        element: (
          <ReportPage
            siteName={site.name}
            questions={quiz.questions}
            essays={essays.essays}
            loadKey={loadKey}
          />
        ),
      }
    },
  },
  {
    pattern: paths.progress,
    load: async () => {
      const [{ ProgressPage }, guide, quiz, essays, glossary, practice] = await Promise.all([
        import('#features/progress/progress-page.tsx'),
        loadGuide(),
        loadQuiz(),
        loadEssays(),
        loadGlossary(),
        loadPractice(),
      ])
      return {
        title: names.progress,
        description: descriptions.progress,
        element: (
          <ProgressPage
            chapters={guide.chapters}
            questions={quiz.questions}
            essays={essays.essays}
            terms={glossary.terms}
            practice={practice}
            loadKey={loadKey}
            device={<Offline part="device" />}
          />
        ),
      }
    },
  },
]

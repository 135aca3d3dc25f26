import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, Route, Routes, useLocation, useParams } from 'react-router'
import type { AnswerKey, Question } from '#domain/course/course.ts'
import type { Confidence, Mark } from '#domain/progress/progress.ts'
import type { ReadingQuality } from '#domain/reading/reading-quality.ts'
import { QuestionPage } from '#features/quiz/question-page.tsx'
import { QuizStartPage } from '#features/quiz/quiz-start-page.tsx'
import { ResultPage } from '#features/quiz/result-page.tsx'
import { paths } from '#paths.ts'
import { createProgressStore, type ProgressStore } from '#state/progress-store.ts'
import { ProgressProvider } from '#state/use-progress.ts'
import type { FeedbackLoaders } from '#features/quiz/use-answer-key.ts'
import { answerActions } from '#state/answer-actions.ts'
import { keyOf, questionById, quiz } from './course.ts'

/** A store in memory whose clock advances a minute with each look at it. */
export function newStore(): ProgressStore {
  let minutes = 0
  let ids = 0
  return createProgressStore({
    storage: null,
    now: () => new Date(Date.UTC(2026, 10, 23, 12, minutes++)),
    newId: () => `tentativa-${ids++}`,
  })
}

export type RenderOptions = {
  store?: ProgressStore
  loadKey?: (question: Question) => Promise<AnswerKey>
  quality?: ReadingQuality | null
  /** Stands in for the compiled question, such as a newer revision of it. */
  question?: (id: string) => Question
}

/** The quiz's three kinds of page, at an address. */
export function renderQuiz(
  at: string,
  {
    store = newStore(),
    loadKey = (question) => Promise.resolve(keyOf(question)),
    quality = null,
    question = questionById,
  }: RenderOptions = {},
) {
  // Like the app's: one set of loaders per question, the same on every render.
  const loadersOf = new Map<string, FeedbackLoaders>()
  function QuestionRoute() {
    const { id = '' } = useParams()
    const found = question(id)
    const loaders = loadersOf.get(id) ?? {
      loadKey: () => loadKey(found),
      loadQuality: () => Promise.resolve(quality),
    }
    loadersOf.set(id, loaders)
    return <QuestionPage question={found} loaders={loaders} />
  }
  const loadKeyById = (id: string) => loadKey(question(id))
  let address = at
  function AddressProbe() {
    const { pathname, search } = useLocation()
    address = pathname + search
    return null
  }
  const view = render(
    <ProgressProvider value={store}>
      <MemoryRouter initialEntries={[at]}>
        <AddressProbe />
        <Routes>
          <Route path={paths.quiz} element={<QuizStartPage quiz={quiz} />} />
          <Route
            path={paths.quizResult}
            element={<ResultPage quiz={quiz} loadKey={loadKeyById} />}
          />
          <Route path={paths.question(':id')} element={<QuestionRoute />} />
        </Routes>
      </MemoryRouter>
    </ProgressProvider>,
  )
  return { ...view, store, user: userEvent.setup(), currentAddress: () => address }
}

/** Puts a judged answer into a store, as if given on an earlier visit. */
export function answer(
  store: ProgressStore,
  questionId: string,
  {
    text = 'Uma resposta.',
    confidence = 'media',
    marks = [],
  }: { text?: string; confidence?: Confidence; marks?: Mark[] } = {},
): void {
  const question = questionById(questionId)
  const { ideas, required } = keyOf(question)
  const id = answerActions(store).recordAttempt(questionId, {
    revision: question.revision,
    text,
    gaveUp: false,
    confidence,
  })
  for (const [index, mark] of marks.entries()) {
    const idea = ideas[index]
    if (idea) {
      const rule = { ideas: ideas.map((each) => each.id), required }
      answerActions(store).judge(questionId, id, idea.id, mark, rule)
    }
  }
}

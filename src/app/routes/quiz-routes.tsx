import * as descriptions from '#words/page-descriptions.ts'
import * as names from '#words/page-names.ts'
import { paths } from '#paths.ts'
import { loadKey, loadQuestion, loadQuiz, loadReadingQuality } from '../course.ts'
import { describe, type Route } from './route.ts'

export const quizRoutes: Route[] = [
  {
    pattern: paths.quiz,
    load: async () => {
      const [{ QuizStartPage }, quiz] = await Promise.all([
        import('#features/quiz/quiz-start-page.tsx'),
        loadQuiz(),
      ])
      return {
        title: quiz.title,
        description: descriptions.quiz(quiz.questions.length),
        element: <QuizStartPage quiz={quiz} />,
      }
    },
  },
  {
    pattern: paths.quizResult,
    load: async () => {
      const [{ ResultPage }, quiz] = await Promise.all([
        import('#features/quiz/result-page.tsx'),
        loadQuiz(),
      ])
      return {
        title: names.quizResult,
        description: descriptions.quizResult,
        element: <ResultPage quiz={quiz} loadKey={loadKey} />,
      }
    },
  },
  {
    pattern: paths.question(':id'),
    load: async ({ id = '' }) => {
      const [{ QuestionPage }, question] = await Promise.all([
        import('#features/quiz/question-page.tsx'),
        loadQuestion(id),
      ])
      return (
        question && {
          title: names.question(question.number, question.label),
          description: describe(question.prompt),
          element: (
            <QuestionPage
              key={id}
              question={question}
              loaders={{ loadKey: () => loadKey(id), loadQuality: loadReadingQuality }}
            />
          ),
        }
      )
    },
  },
]

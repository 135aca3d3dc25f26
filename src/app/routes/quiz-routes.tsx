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
        description: `${quiz.questions.length} perguntas abertas para testar o que ficou da leitura, com autoavaliação ideia por ideia.`,
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
        title: 'Resultado do questionário',
        description: 'O total da sua autoavaliação e o que estudar em seguida.',
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
          title: `Pergunta ${question.number}: ${question.label}`,
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

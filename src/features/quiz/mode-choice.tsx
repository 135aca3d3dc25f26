import { useId, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { QuestionStub } from '#domain/course/course.ts'
import { startExam } from '#domain/quiz/exam.ts'
import { useProgress } from '#state/use-progress.ts'
import { Button } from '#ui/button.tsx'
import { type Choice, ChoiceGroup } from '#ui/choice-group.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import * as words from '#words/quiz-start.ts'
import { examQuestionAddress, parseMinutes } from './exam-address.ts'
import { writeQuery } from './write-query.ts'

export type QuizMode = 'pratica' | 'simulado'

const modes: Choice<QuizMode>[] = [
  { value: 'pratica', label: words.practice },
  { value: 'simulado', label: words.exam },
]

/** The mode that the address asks for, until the learner chooses another one. */
export function useQuizMode(): [QuizMode, (mode: QuizMode) => void] {
  const [search] = useSearchParams()
  const isHydrated = useHydrated()
  const [chosen, setChosen] = useState<QuizMode | null>(null)
  const asked = isHydrated && search.get('modo') === 'simulado' ? 'simulado' : 'pratica'

  function choose(mode: QuizMode) {
    setChosen(mode)
    writeQuery({ modo: mode === 'simulado' ? mode : null })
  }
  return [chosen ?? asked, choose]
}

export function ModeChoice({
  mode,
  onChoose,
}: {
  mode: QuizMode
  onChoose: (mode: QuizMode) => void
}) {
  const id = useId()
  return (
    <>
      <ChoiceGroup
        legend={<span className="font-semibold">{words.howToAnswer}</span>}
        name={`${id}-modo`}
        choices={modes}
        value={mode}
        onChange={onChoose}
        describedBy={`${id}-explicacao`}
      />
      <p
        id={`${id}-explicacao`}
        className="mt-2 max-w-measure font-sans text-base text-pretty text-muted"
      >
        {mode === 'pratica' ? words.practiceMeans : words.examMeans}
      </p>
    </>
  )
}

const usualMinutes = [15, 30, 45]

/** Everything there is to decide before an exam, and its beginning. */
export function ExamStart({ questions }: { questions: readonly QuestionStub[] }) {
  const id = useId()
  const [search] = useSearchParams()
  const proposed = parseMinutes(search)
  const [chosen, setChosen] = useState<string | null>(null)
  const attempts = useProgress((state) => state.attempts)
  const navigate = useNavigate()
  const first = questions[0]
  if (first === undefined) return null

  const minutes = chosen ?? String(proposed ?? 'sem')
  const offered = [...new Set([...usualMinutes, ...(proposed === null ? [] : [proposed])])]
  const choices: Choice<string>[] = [
    { value: 'sem', label: words.noLimit },
    ...offered
      .sort((a, b) => a - b)
      .map((each) => ({ value: String(each), label: words.minutes(each) })),
  ]

  function choose(value: string) {
    setChosen(value)
    writeQuery({ minutos: value === 'sem' ? null : value })
  }

  function start(firstId: string) {
    const exam = startExam({ attempts }, Date.now(), minutes === 'sem' ? null : Number(minutes))
    void navigate(examQuestionAddress(firstId, exam))
  }

  return (
    <>
      <div className="mt-6">
        <ChoiceGroup
          legend={<span className="font-semibold">{words.howLong}</span>}
          name={`${id}-tempo`}
          choices={choices}
          value={minutes}
          onChange={choose}
        />
      </div>
      <Button variant="primary" className="mt-6" onClick={() => start(first.id)}>
        {words.startExam}
      </Button>
    </>
  )
}

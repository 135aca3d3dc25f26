import { useCallback, useEffect, useState } from 'react'
import type { QuestionName, Questions } from '#lab/protocol.ts'
import type { LabAsk } from './lab-ask.ts'

export type Answer<Name extends QuestionName> =
  | { state: 'waiting' }
  | { state: 'ready'; answer: Questions[Name]['gives'] }
  | { state: 'failed'; message: string; retry: () => void }

/**
 * The answer to a question about the run. It is asked again when the question changes; an answer to
 * an earlier one is dropped.
 */
export function useAnswer<Name extends QuestionName>(
  ask: LabAsk,
  name: Name,
  needs: Questions[Name]['needs'],
): Answer<Name> {
  const [attempt, setAttempt] = useState(0)
  const [told, setTold] = useState<{ key: string; answer: Answer<Name> } | null>(null)
  // Needs are plain data, made anew at each render: their text tells whether the question changed.
  const question = JSON.stringify(needs)
  const key = `${attempt} ${name} ${question}`
  const retry = useCallback(() => setAttempt((before) => before + 1), [])

  useEffect(() => {
    const asking = new AbortController()
    const tell = (answer: Answer<Name>) => {
      if (!asking.signal.aborted) setTold({ key, answer })
    }
    const again = JSON.parse(question) as Questions[Name]['needs']
    ask(name, again, { signal: asking.signal }).then(
      (answer) => answer !== null && tell({ state: 'ready', answer }),
      (error: unknown) =>
        tell({
          state: 'failed',
          message: error instanceof Error ? error.message : String(error),
          retry,
        }),
    )
    return () => asking.abort()
  }, [ask, name, question, key, retry])

  return told?.key === key ? told.answer : { state: 'waiting' }
}

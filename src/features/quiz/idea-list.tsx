import type { AnswerKey, Idea } from '#domain/course/course.ts'
import type { Attempt, Mark } from '#domain/progress/progress.ts'
import type { Reading } from '#domain/reading/read-answer.ts'
import { ChoiceGroup } from '#ui/choice-group.tsx'
import { Link } from '#ui/link.tsx'
import { reread } from '#words/question.ts'
import { IdeaReading } from './idea-reading.tsx'
import { markChoices, markName, markValues } from './marks.ts'

export type IdeaListProps = {
  answerKey: AnswerKey
  attempt: Attempt
  /** Shown once it is kept with the attempt. */
  reading: Reading
  onJudge: (ideaId: string, mark: Mark) => void
}

/** The ideas of a complete answer, each for the learner to find in the answer given, or not. */
export function IdeaList({ answerKey, attempt, reading, onJudge }: IdeaListProps) {
  return (
    <ul className="mt-5 border-b border-rule">
      {answerKey.ideas.map((idea) => (
        <li key={idea.id} className="border-t border-rule py-5">
          {attempt.gaveUp ? (
            <MissedIdea idea={idea} />
          ) : (
            <JudgedIdea
              idea={idea}
              attempt={attempt}
              reading={reading}
              onJudge={(mark) => onJudge(idea.id, mark)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

type JudgedIdeaProps = {
  idea: Idea
  attempt: Attempt
  reading: Reading
  onJudge: (mark: Mark) => void
}

function JudgedIdea({ idea, attempt, reading, onJudge }: JudgedIdeaProps) {
  const mark = attempt.marks[idea.id] ?? null
  const found = reading.ideas[idea.id]
  return (
    <>
      <ChoiceGroup
        legend={<span className="font-serif text-lg">{idea.text}</span>}
        name={`${attempt.id}-${idea.id}`}
        choices={markChoices}
        value={mark === null ? null : markName(mark)}
        onChange={(value) => onJudge(markValues[value])}
      />
      {attempt.reading !== undefined && found !== undefined && (
        <IdeaReading
          idea={idea}
          attempt={attempt}
          kept={attempt.reading}
          reading={found}
          onJudge={onJudge}
        />
      )}
      {mark !== null && mark < 1 && <TeachingPassage idea={idea} />}
    </>
  )
}

/** After "Não sei" there is no answer to judge, only something to read. */
function MissedIdea({ idea }: { idea: Idea }) {
  return (
    <>
      <p>{idea.text}</p>
      <TeachingPassage idea={idea} />
    </>
  )
}

function TeachingPassage({ idea: { source } }: { idea: Idea }) {
  if (source === null) return null
  return (
    <p className="mt-1 -mb-2 font-sans text-base">
      <Link to={source.address} className="inline-flex min-h-11 items-center">
        {reread(source.title)}
      </Link>
    </p>
  )
}

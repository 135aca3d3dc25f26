import { useState } from 'react'
import type { AnswerKey, PlaceLink, Quiz } from '#domain/course/course.ts'
import { Button } from '#ui/button.tsx'
import { downloadFile } from '#ui/download-file.ts'
import * as words from '#words/teaching.ts'
import { EmbedSnippet } from './embed-snippet.tsx'

export type LmsSectionProps = {
  siteName: string
  places: PlaceLink[]
  /** Fetched only when a file is asked for. */
  loadQuiz: () => Promise<Quiz>
  loadKey: (questionId: string) => Promise<AnswerKey>
}

type Format = 'moodle' | 'gift'
type Outcome = 'working' | 'failed' | { file: string; questions: number } | null

/** The questions, the app and single pages for an LMS that is there already. */
export function LmsSection({ siteName, places, loadQuiz, loadKey }: LmsSectionProps) {
  const [outcome, setOutcome] = useState<Outcome>(null)

  async function write(format: Format) {
    setOutcome('working')
    try {
      const [{ lmsQuestion }, { writeMoodleXml }, { writeGift }, { questions }] = await Promise.all(
        [
          import('#domain/lms/lms-question.ts'),
          import('#domain/lms/moodle-xml.ts'),
          import('#domain/lms/gift.ts'),
          loadQuiz(),
        ],
      )
      const items = await Promise.all(
        questions.map(async (question) =>
          lmsQuestion(question, await loadKey(question.id), questions.length),
        ),
      )
      const file = format === 'moodle' ? 'guia-mlops-moodle.xml' : 'guia-mlops-gift.txt'
      if (format === 'moodle') downloadFile(file, writeMoodleXml(siteName, items), 'text/xml')
      else downloadFile(file, writeGift(siteName, items), 'text/plain')
      setOutcome({ file, questions: items.length })
    } catch {
      setOutcome('failed')
    }
  }

  return (
    <section aria-labelledby="levar-para-o-lms" className="mt-14 print:hidden">
      <div className="max-w-measure">
        <h2 id="levar-para-o-lms" tabIndex={-1} className="font-serif text-2xl font-semibold">
          {words.toLms}
        </h2>

        <h3 className="mt-6 font-serif text-xl font-semibold">{words.questionFiles}</h3>
        <p className="mt-2">{words.questionFilesMean}</p>
        <div className="mt-4 flex flex-wrap gap-3">
          <Button onClick={() => void write('moodle')}>{words.downloadMoodle}</Button>
          <Button onClick={() => void write('gift')}>{words.downloadGift}</Button>
        </div>
        <p role="status" className="mt-3 min-h-6 font-sans text-base">
          {describeOutcome(outcome)}
        </p>

        <h3 className="mt-6 font-serif text-xl font-semibold">{words.scormPackage}</h3>
        <p className="mt-2">
          {words.scormCommand} <code>{'npm run build:lms'}</code>
          {words.scormFolder} <code>{'dist-lms/'}</code>
          {words.scormMeans}
        </p>

        <h3 className="mt-8 font-serif text-xl font-semibold">{words.embedding}</h3>
        <p className="mt-2">{words.embeddingMeans}</p>
        <EmbedSnippet places={places} />
      </div>
    </section>
  )
}

function describeOutcome(outcome: Outcome): string {
  if (outcome === null) return ''
  if (outcome === 'working') return words.preparing
  if (outcome === 'failed') return words.fileFailed
  return words.fileReady(outcome.file, outcome.questions)
}

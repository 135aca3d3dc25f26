import type { ReadingQuality } from '#domain/reading/reading-quality.ts'
import * as words from '#words/app-reading.ts'

export type QualityNoteProps = { quality: ReadingQuality | null; questionId: string }

/** How far the app's reading may be trusted, in figures that the build has measured. */
export function QualityNote({ quality, questionId }: QualityNoteProps) {
  if (quality === null) {
    return <p className="mt-5 text-base text-muted">{words.unmeasured}</p>
  }
  return (
    <div className="mt-5 text-base text-muted">
      <p>
        {words.measured(
          quality.answers,
          words.percent(quality.falseCredit),
          words.percent(quality.recall),
        )}
      </p>
      <details className="mt-1">
        <summary className="min-h-11 cursor-pointer py-2.5 marker:text-accent">
          {words.eachQuestion}
        </summary>
        <p className="mb-3">{words.howMeasured}</p>
        <QualityTable quality={quality} questionId={questionId} />
      </details>
    </div>
  )
}

function QualityTable({ quality, questionId }: { quality: ReadingQuality; questionId: string }) {
  return (
    <table className="w-full border-collapse text-left text-sm text-ink">
      <thead className="border-b border-edge text-muted">
        <tr>
          <th scope="col" className="py-1.5 pr-3 font-normal">
            {words.question}
          </th>
          <th scope="col" className="py-1.5 pr-2 text-right font-normal sm:pr-4">
            {words.answerCount}
          </th>
          <th scope="col" className="py-1.5 pr-2 text-right font-normal sm:pr-4">
            {words.falseFinds}
          </th>
          <th scope="col" className="py-1.5 pr-2 text-right font-normal sm:pr-4">
            {words.finds}
          </th>
          <th scope="col" className="py-1.5 text-right font-normal">
            {words.level}
          </th>
        </tr>
      </thead>
      <tbody className="tabular-nums">
        {quality.questions.map((each) => (
          <tr
            key={each.id}
            className={`border-b border-rule ${each.id === questionId ? 'font-semibold' : 'font-normal'}`}
          >
            <th scope="row" className="py-1.5 pr-3 [font-weight:inherit]">
              {each.number}. {each.label}
              {each.id === questionId && ` ${words.thisQuestion}`}
            </th>
            <td className="py-1.5 pr-2 text-right sm:pr-4">{each.answers}</td>
            <td className="py-1.5 pr-2 text-right sm:pr-4">{words.percent(each.falseCredit)}</td>
            <td className="py-1.5 pr-2 text-right sm:pr-4">{words.percent(each.recall)}</td>
            <td className="py-1.5 text-right">{words.percent(each.exact)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

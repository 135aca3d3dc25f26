import { formatPercent, type ReadingQuality } from '#domain/reading/reading-quality.ts'

export type QualityNoteProps = { quality: ReadingQuality | null; questionId: string }

/** How far the app's reading may be trusted, in figures that the build has measured. */
export function QualityNote({ quality, questionId }: QualityNoteProps) {
  if (quality === null) {
    return (
      <p className="mt-5 text-base text-muted">
        O acerto desta leitura ainda não foi medido neste curso: confie primeiro no seu julgamento.
      </p>
    )
  }
  return (
    <div className="mt-5 text-base text-muted">
      <p>
        Em {quality.answers} respostas rotuladas, o app deu por coberta uma ideia ausente em{' '}
        {formatPercent(quality.falseCredit)} dos casos e reconheceu {formatPercent(quality.recall)}{' '}
        das ideias presentes.
      </p>
      <details className="mt-1">
        <summary className="min-h-11 cursor-pointer py-2.5 marker:text-accent">
          Quanto o app acerta em cada pergunta
        </summary>
        <p className="mb-3">
          As respostas foram escritas e julgadas por quem não conhecia os padrões desta leitura, e
          ela não foi afinada com elas. São poucas por pergunta: tome as cifras por indício. Falsas:
          ideias ausentes dadas por cobertas. Achadas: ideias presentes reconhecidas. Nível:
          respostas em que a pontuação do app, em cinco níveis, foi a do rótulo.
        </p>
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
            Pergunta
          </th>
          <th scope="col" className="py-1.5 pr-2 text-right font-normal sm:pr-4">
            N
          </th>
          <th scope="col" className="py-1.5 pr-2 text-right font-normal sm:pr-4">
            Falsas
          </th>
          <th scope="col" className="py-1.5 pr-2 text-right font-normal sm:pr-4">
            Achadas
          </th>
          <th scope="col" className="py-1.5 text-right font-normal">
            Nível
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
              {each.id === questionId && ' (esta)'}
            </th>
            <td className="py-1.5 pr-2 text-right sm:pr-4">{each.answers}</td>
            <td className="py-1.5 pr-2 text-right sm:pr-4">{formatPercent(each.falseCredit)}</td>
            <td className="py-1.5 pr-2 text-right sm:pr-4">{formatPercent(each.recall)}</td>
            <td className="py-1.5 text-right">{formatPercent(each.exact)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import type { PlaceLink } from '#domain/course/course.ts'
import type { GuidedRecord } from '#domain/lab/guided-record.ts'
import { Link } from '#ui/link.tsx'
import { guidedWords } from './guided-words.ts'
import { percent, reais } from './charts/format.ts'

export type GuidedTextProps = {
  stages: readonly PlaceLink[]
  record: GuidedRecord
}

/** The guided run from beginning to end, in words: reads without scripts, and by ear. */
export function GuidedText({ stages, record }: GuidedTextProps) {
  const { total, withoutModel, oracle } = record.costs
  return (
    <section aria-labelledby="em-texto" className="border-t border-rule pt-8">
      <h2 id="em-texto" tabIndex={-1} className="font-serif text-2xl font-semibold">
        A rodada guiada, em texto
      </h2>
      <p className="mt-3 max-w-measure text-muted">
        O mesmo caminho, do começo ao fim, com os números que o laboratório calcula. Os dados são
        inventados: nenhum cliente existe.
      </p>
      <ol className="mt-6 max-w-measure">
        {record.steps.map(({ stage, week, decided, outcome, consequences }, place) => {
          const known = stages.find(({ address }) => address.endsWith(`#${stage}`))
          return (
            // The steps have no name but their place, and never change it.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={place} className="border-t border-rule py-5">
              <h3 className="text-xl leading-snug font-semibold">
                {known === undefined ? (
                  stage
                ) : (
                  <Link to={known.address} className="inline-flex min-h-11 items-center">
                    {known.title}
                  </Link>
                )}
                {week > 8 && (
                  <span className="font-normal text-muted"> (fim da semana {week})</span>
                )}
              </h3>
              <p className="mt-1">{guidedWords[place]?.why}</p>
              <p className="mt-2">
                <strong>Decidido:</strong> {decided}
              </p>
              <p className="mt-2">
                <strong>O que saiu:</strong> {outcome}{' '}
                {consequences
                  .map(({ text }) => text)
                  .filter((text) => text !== outcome)
                  .join(' ')}
              </p>
            </li>
          )
        })}
      </ol>
      <p className="max-w-measure border-t border-rule pt-5">
        <strong>No fim:</strong> em doze semanas de produção a rodada perdeu {reais(total)}. Sem
        modelo, a fraude teria levado {reais(withoutModel)}: o pipeline evitou{' '}
        {percent(1 - total / withoutModel)} da perda. Nem quem soubesse a probabilidade exata de
        cada fraude evitaria tudo: perderia {reais(oracle)}.
      </p>
    </section>
  )
}

import { Link } from 'react-router'
import type { PlaceLink } from '#domain/course/course.ts'
import { ButtonLink } from '#ui/button.tsx'
import { PageHeader } from '#ui/page-header.tsx'

export type LabPageProps = { stages: PlaceLink[] }

/** Says what is coming and what can be done today; it pretends nothing. */
export function LabPage({ stages }: LabPageProps) {
  const chapter = stages[0]?.address.replace(/#.*/, '')
  return (
    <>
      <PageHeader eyebrow="Em construção" title="Laboratório">
        <p>
          Aqui você vai conduzir um modelo de detecção de fraude pelo pipeline inteiro, com cálculo
          de verdade, dentro do navegador. Ele ainda não está pronto.
        </p>
      </PageHeader>
      <section aria-labelledby="o-que-vira" className="prose">
        <h2 id="o-que-vira" className="mb-3 font-serif text-2xl font-semibold">
          O que ele vai permitir
        </h2>
        <ul>
          <li>Reunir e preparar dados com defeitos, e ver o que cada descuido custa adiante.</li>
          <li>Treinar um modelo e decidir, SIM ou NÃO, se ele atende ao seu requisito.</li>
          <li>Implantar, acompanhar os dados que mudam com o tempo e decidir quando retreinar.</li>
          <li>Repetir a mesma rodada pelo link, com os mesmos números.</li>
        </ul>
      </section>
      {stages.length > 0 && (
        <section aria-labelledby="etapas" className="mt-12 max-w-4xl">
          <h2 id="etapas" className="font-serif text-2xl font-semibold">
            Enquanto isso, percorra as etapas no texto
          </h2>
          <p className="mt-2 max-w-measure text-muted">
            O laboratório seguirá as etapas do capítulo II, nesta ordem. Conhecê-las agora é o
            melhor preparo.
          </p>
          <ol className="mt-5 gap-x-10 font-sans sm:columns-2">
            {stages.map((stage, index) => (
              <li key={stage.address} className="break-inside-avoid">
                <Link
                  to={stage.address}
                  className="group grid min-h-12 grid-cols-[2.25rem_1fr] items-baseline border-b border-rule py-2.5 leading-snug no-underline"
                >
                  <span aria-hidden className="font-serif text-muted">
                    {index + 1}
                  </span>
                  <span className="underline decoration-rule underline-offset-4 group-hover:decoration-current">
                    {stage.title}
                  </span>
                </Link>
              </li>
            ))}
          </ol>
        </section>
      )}
      {chapter !== undefined && (
        <p className="mt-10">
          <ButtonLink to={chapter}>Ler o capítulo do pipeline</ButtonLink>
        </p>
      )}
    </>
  )
}

import { ButtonLink } from '#ui/button.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { paths } from '#paths.ts'

/** No format of a route is read yet: a link must not work by accident before it is a promise. */
export function RoutePage() {
  return (
    <>
      <PageHeader eyebrow="Em construção" title="Roteiro de estudo">
        <p>
          Um roteiro é uma lista de lugares deste site que um professor escolhe e envia por um link:
          o que ler, o que responder, até quando.
        </p>
      </PageHeader>
      <div className="prose">
        <p>
          O roteiro inteiro viverá no próprio link, sem conta e sem servidor, e mostrará o seu
          progresso em cada item. Esta página ainda não sabe ler roteiros: se você chegou aqui por
          um link, peça a quem o enviou os endereços dos lugares.
        </p>
        <p>Hoje, a ordem do guia já é um bom caminho: leia um capítulo e responda às perguntas.</p>
      </div>
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink variant="primary" to={paths.guide}>
          Abrir o guia
        </ButtonLink>
        <ButtonLink to={paths.teaching}>Copiar endereços para a turma</ButtonLink>
      </p>
    </>
  )
}

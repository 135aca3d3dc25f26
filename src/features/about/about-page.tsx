import { Link } from 'react-router'
import { paths } from '#paths.ts'
import { PageHeader } from '#ui/page-header.tsx'
import { LicenceList, type Licence } from './licence-list.tsx'

export type AboutPageProps = { siteName: string; licences: readonly Licence[] }

/** What becomes of a learner's words, and whose work the site carries along. */
export function AboutPage({ siteName, licences }: AboutPageProps) {
  return (
    <>
      <PageHeader title={`Sobre o ${siteName}`}>
        <p>
          Um guia de estudo que roda inteiro no seu navegador, a partir de arquivos: sem conta, sem
          servidor de respostas, sem nota dada por máquina.
        </p>
      </PageHeader>
      <section aria-labelledby="privacidade" className="prose max-w-measure">
        <h2 id="privacidade" className="mb-3 font-serif text-2xl font-semibold">
          Privacidade
        </h2>
        <p>
          <strong>Nenhuma resposta e nenhum texto seu sai deste aparelho.</strong> O site não tem
          para onde enviar: não há conta, cookie, estatística de visitas nem pedido a outro
          endereço, e a política de segurança de cada página proíbe o navegador de fazê-lo. Os
          testes do projeto falham se uma página pedir algo a outro site.
        </p>
        <ul>
          <li>
            <strong>O que fica guardado aqui:</strong> leituras marcadas, respostas, avaliações,
            rascunhos, redações, a agenda da revisão e o tema escolhido. Ficam só neste navegador,
            neste aparelho; em <Link to={paths.progress}>Progresso</Link> você vê, exporta e apaga
            tudo isso.
          </li>
          <li>
            <strong>O que sai, e só por você:</strong> os arquivos que você exporta e os links que
            você copia. Um link de roteiro leva dentro dele os lugares, o título e o recado que
            alguém escreveu; o seu progresso nunca vai em um link.
          </li>
          <li>
            <strong>O que quem hospeda vê:</strong> como em todo site, que páginas e arquivos foram
            pedidos, e de que endereço da rede. Uma busca e um roteiro estão no endereço da página,
            e vão nele quando você a abre ou recarrega. Quais respostas você deu, não.
          </li>
          <li>
            <strong>Dentro de um ambiente de ensino:</strong> no pacote SCORM, e só nele, a página
            entrega ao ambiente que a abriu a conclusão, a sua autoavaliação e um resumo para
            continuar depois.
          </li>
        </ul>
      </section>
      <section aria-labelledby="autoavaliacao" className="prose mt-10 max-w-measure">
        <h2 id="autoavaliacao" className="mb-3 font-serif text-2xl font-semibold">
          Autoavaliação, não nota
        </h2>
        <p>
          Quem julga cada resposta é você. A leitura do app é uma segunda opinião, feita aqui mesmo
          por regras que se podem ler, e vem sempre com a medida do quanto erra. O que foi
          acrescentado ao texto do guia está marcado como “Complemento do app”.
        </p>
      </section>
      <section aria-labelledby="licencas" className="mt-10">
        <div className="prose max-w-measure">
          <h2 id="licencas" className="mb-3 font-serif text-2xl font-semibold">
            Licenças
          </h2>
          <p>
            O código deste site é aberto, sob a licença MIT. Ele leva consigo o trabalho de outros,
            a quem agradecemos:
          </p>
        </div>
        <LicenceList licences={licences} />
      </section>
    </>
  )
}

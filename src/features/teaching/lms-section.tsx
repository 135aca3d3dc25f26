import { useState } from 'react'
import type { AnswerKey, PlaceLink, Quiz } from '#domain/course/course.ts'
import { Button } from '#ui/button.tsx'
import { downloadFile } from '#ui/download-file.ts'
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
          Levar para o LMS
        </h2>

        <h3 className="mt-6 font-serif text-xl font-semibold">As perguntas, com o gabarito</h3>
        <p className="mt-2">
          Perguntas dissertativas para o banco de questões. Em Moodle XML, o gabarito e o valor de
          cada ideia ficam nas informações para o avaliador, que o estudante não vê. O GIFT não tem
          esse campo: o gabarito vai no feedback geral, que aparece ao estudante quando o
          questionário mostra feedback.
        </p>
        <div className="mt-4 flex flex-wrap gap-3">
          <Button onClick={() => void write('moodle')}>Baixar Moodle XML</Button>
          <Button onClick={() => void write('gift')}>Baixar GIFT</Button>
        </div>
        <p role="status" className="mt-3 min-h-6 font-sans text-base">
          {describeOutcome(outcome)}
        </p>

        <h3 className="mt-6 font-serif text-xl font-semibold">O app inteiro, como pacote SCORM</h3>
        <p className="mt-2">
          Quem tem o código do site gera os pacotes para SCORM 1.2 e SCORM 2004 (4ª edição) com{' '}
          <code>npm run build:lms</code>; eles ficam em <code>dist-lms/</code>. O pacote informa ao
          LMS a autoavaliação do estudante, de 0 a 100, e se as perguntas foram todas respondidas e
          julgadas. Quem volta continua de onde parou, também em outro aparelho: o LMS guarda as
          marcas e, enquanto couberem, os textos.
        </p>

        <h3 className="mt-8 font-serif text-xl font-semibold">Uma página dentro da sua</h3>
        <p className="mt-2">
          Sem cabeçalho nem menus, para um iframe. O que o estudante escreve fica no navegador dele.
        </p>
        <EmbedSnippet places={places} />
      </div>
    </section>
  )
}

function describeOutcome(outcome: Outcome): string {
  if (outcome === null) return ''
  if (outcome === 'working') return 'Preparando o arquivo…'
  if (outcome === 'failed') {
    return 'O arquivo não ficou pronto: parte do conteúdo não chegou. Verifique a conexão e tente de novo.'
  }
  return `O arquivo ${outcome.file}, com ${outcome.questions} perguntas e o gabarito, está com os seus downloads. No Moodle: Banco de questões, Importar.`
}

/* How a report says what it holds: on the page, on paper and in Markdown alike. */
import type { Confidence, Mark } from '../progress/progress.ts'
import { formatScore } from '../quiz/scoring.ts'
import { sayLocalTime, sayTimeZone } from './local-time.ts'
import type { Report, ReportedAnswer, ReportedTry } from './report.ts'

const markWords: Record<string, string> = { '1': 'Tenho', '0.5': 'Parcial', '0': 'Não tenho' }
const confidenceWords: Record<Confidence, string> = { baixa: 'baixa', media: 'média', alta: 'alta' }

export const ownershipNote =
  'Feita pelo próprio estudante no seu navegador: as marcas são dele, e a leitura do app é uma segunda opinião, que erra. Não é uma nota.'

export const checksumNote =
  'O código de conferência diz se o arquivo chegou inteiro e sem mudanças. Não prova quem o escreveu: qualquer pessoa pode calcular um.'

/** @example sayMark(0.5) // 'Parcial' */
export function sayMark(mark: Mark | null): string {
  return mark === null ? '–' : (markWords[String(mark)] ?? '–')
}

/** @example 'segurança média' */
export function sayConfidence({ gaveUp, confidence }: ReportedTry): string {
  if (gaveUp) return 'respondida com “Não sei”'
  return confidence === null
    ? 'segurança não informada'
    : `segurança ${confidenceWords[confidence]}`
}

/** @example '0,5 de 1' */
export function sayScore(score: number): string {
  return `${formatScore(score)} de 1`
}

/** @example '7,5 de 10' */
export function sayTotal({ score, questions }: Report): string {
  return `${formatScore(score)} de ${questions.length}`
}

/** When and by which clock. */
export function sayMade({ madeAt, timeZone }: Report): string {
  return `${sayLocalTime(madeAt)} (${sayTimeZone(madeAt, timeZone)})`
}

export function sayAnswered({ answered, questions }: Report): string {
  return `${answered} de ${questions.length} perguntas respondidas`
}

/** What was said of the answer as a whole, each fact by itself. */
export function answerFacts(answer: ReportedAnswer): string[] {
  const { answeredAt, judgedAt, score, appScore } = answer
  return [
    `respondida em ${sayLocalTime(answeredAt)}`,
    sayConfidence(answer),
    `autoavaliação: ${sayScore(score)}`,
    `leitura do app: ${appScore === null ? 'não consultada' : sayScore(appScore)}`,
    ...(judgedAt === answeredAt ? [] : [`julgada em ${sayLocalTime(judgedAt)}`]),
  ]
}

/** @example '3 de novembro de 2026 às 10:00: 0,5 de 1, segurança alta' */
export function sayTry(attempt: ReportedTry): string {
  return `${sayLocalTime(attempt.answeredAt)}: ${sayScore(attempt.score)}, ${sayConfidence(attempt)}`
}

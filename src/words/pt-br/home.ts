import { count } from './format.ts'

export const nextMinutes = 'Os próximos dez minutos'
export const nothingToDo =
  'Tudo lido e respondido, e nada para rever hoje. O que você aprendeu volta aqui no dia certo.'

export const readChapter = (numeral: string) => `Ler o capítulo ${numeral}`
export const answerQuestion = (label: string) => `Responder: ${label}`
export const reviewItems = (items: number) => `Rever ${count(items, 'item', 'itens')}`
export const minutes = (minutes: number) => `${minutes} min`

export const whyRead = 'Foi onde você parou.'
export const whyReview = 'Estão para ser esquecidos: hoje é o dia.'
export const whyAnswer = {
  draft: 'Sua resposta está pela metade.',
  changed: 'A pergunta mudou desde a sua resposta.',
  unjudged: 'Falta avaliar a sua resposta.',
  gap: 'Da última vez, ficaram lacunas.',
  unanswered: 'De memória, em duas ou três frases.',
}

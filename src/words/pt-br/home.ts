import { count } from './format.ts'

export const startReading = 'Começar a ler'
export const continueReading = 'Continuar de onde parei'
export const testYourself = 'Testar o que já sei'
export const continueQuiz = 'Seguir no questionário'
export const youWereAt = (place: string) => `Você estava em: ${place}`

export const chapters = 'Capítulos'
export const studyWithGuide = 'Estudar com o guia'
export const read = 'Ler'
export const whatToRead =
  'Os capítulos, com definições na margem e as perguntas que partem de cada um.'
export const whatToReadWithPipeline =
  'Os capítulos, com definições na margem e o pipeline desenhado etapa por etapa.'
export const chaptersRead = (done: number, total: number) => `${done} de ${total} lidos`
export const answer = 'Responder'
export const whatToAnswer =
  'Perguntas abertas: você escreve, diz quão seguro está e julga ideia por ideia.'
export const questionsAnswered = (done: number, total: number) => `${done} de ${total} respondidas`
export const write = 'Escrever'
export const whatToWrite = 'Temas de redação com um rascunho que fica guardado.'
export const lookUp = 'Consultar'
export const whatToLookUp =
  'Os termos com definição e outros nomes, com busca e os lugares onde aparecem.'

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

import { count } from './format.ts'

export const nothingToDo = 'Não há nada para fazer neste roteiro'
export const openGuide = 'Abrir o guia'
export const items = 'Itens do roteiro'
export const keptHere =
  'Seu progresso fica só neste navegador: quem enviou o roteiro não o vê. Guarde este endereço para voltar.'
export const edit = 'Editar este roteiro'

export const until = (day: string) => `Até ${day}`
export const dueToday = 'é hoje'
export const dueTomorrow = 'é amanhã'
export const dueYesterday = 'foi ontem'
export const daysLeft = (days: number) => `faltam ${count(days, 'dia', 'dias')}`
export const daysAgo = (days: number) => `foi há ${count(days, 'dia', 'dias')}`

export const position = (done: number, total: number) => `${done} de ${total}`
/** Behind the position. */
export const itemsDone = (total: number): string => (total === 1 ? 'feito' : 'feitos')
export const finished = 'Roteiro concluído'
export const finishedAdvice =
  'Nada mais falta aqui. O que se estudou uma vez se esquece: a revisão traz de volta no dia certo.'
export const openReview = 'Abrir a revisão'
export const start = (place: string) => `Começar: ${place}`
export const goOn = (place: string) => `Continuar: ${place}`

export const tick = (place: string) => `Feito: ${place}`
export const questionDone = 'Feita:'
export const questionOpen = 'Por fazer:'

/* How far the learner is with an item. */
export const done = 'feito'
export const doneOn = (day: string) => `feito em ${day}`
export const toDo = 'por fazer'
export const read = 'lido'
export const toRead = 'por ler'
export const readWithChapter = 'lido com o capítulo'
export const draft = 'rascunho'
export const essayDone = 'feita'
export const essayToStart = 'por começar'
export const written = (words: number) => count(words, 'palavra', 'palavras')
export const termSeen = 'visto'
export const termToSee = 'por ver'
export const termReviewed = (times: number) => `revisado ${count(times, 'vez', 'vezes')}`
export const termMastered = 'dominado'

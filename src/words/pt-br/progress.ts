import { count } from './format.ts'

export const intro =
  'O que você já leu, respondeu e escreveu. Fica guardado só neste navegador: para levar a outro aparelho, ou por segurança, exporte uma cópia.'
export const emptyTitle = 'Ainda não há nada guardado neste navegador.'
export const empty =
  'Leia um capítulo e marque-o como lido, responda a uma pergunta ou comece uma redação.'
export const startReading = 'Começar a ler'
export const goToQuiz = 'Ir ao questionário'
export const makeReport = 'Fazer o relatório para entregar'

export const outOf = (some: number, all: number) => `${some} de ${all}`

export const reading = 'Leitura'
export const readingNote =
  'Capítulos marcados como lidos e, em cada um, as perguntas que o praticam.'
export const isRead = 'lido'
export const unread = 'por ler'
export const questions = 'Perguntas'
export const questionsOn = (chapter: string) => `Perguntas que praticam ${chapter}`
export const question = 'Pergunta'
export const weakIdeas = (ideas: number) => `${count(ideas, 'ideia', 'ideias')} por firmar`
export const due = (items: number) => `${count(items, 'item', 'itens')} a rever hoje`
export const dueIn = (items: number, chapter: string) => `${due(items)} em ${chapter}`

export const quizNote = (answered: number) =>
  `Pontuação da sua autoavaliação, com ${count(answered, 'pergunta respondida', 'perguntas respondidas')}.`
export const questionsChanged = (questions: number) =>
  questions === 1
    ? 'Uma pergunta mudou depois da sua resposta; a resposta antiga continua legível.'
    : `${questions} perguntas mudaram depois da sua resposta; as respostas antigas continuam legíveis.`
export const ideasOf = (question: string) => `Ideias de ${question}`
export const reread = (passage: string) => `Rever: ${passage}`
export const standings = {
  held: 'tenho',
  partial: 'parcial',
  missing: 'não tenho',
  unjudged: 'por julgar',
}

export const essaysNote = 'Temas com rascunho.'
export const wordCount = (words: number) => count(words, 'palavra', 'palavras')
export const noDraft = 'sem rascunho'

export const unknownDate = 'data desconhecida'

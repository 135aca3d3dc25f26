import { count } from './format.ts'

export const title = 'Recomeçar uma parte'
export const intro =
  'Apagar vale na hora. O botão “Desfazer” que fica no lugar traz tudo de volta, até a próxima mudança aqui ou até você sair desta página; depois, há uma cópia em “Como estava antes”.'
export const erase = 'Apagar'
export const undo = 'Desfazer'
export const erased = 'apagado'
export const wasErased = (what: string) => `Foi apagado: ${what}.`
export const isBack = (what: string) => `De volta: ${what}.`
export const onlyGone = 'só do que já saiu do guia'
export const nothing = 'nada guardado'

export const eraseWhole = {
  leitura: 'Apagar leituras',
  questionario: 'Apagar respostas',
  redacao: 'Apagar redações',
  revisao: 'Apagar agenda',
  laboratorio: 'Apagar rodadas',
}
export const onlyOne = {
  leitura: 'Só um capítulo',
  questionario: 'Só uma pergunta',
  redacao: 'Só uma redação',
  revisao: 'Só um item',
  laboratorio: 'Só uma rodada',
}

export const reading = 'Leitura'
export const allReading = 'todas as marcas de leitura'
export const chaptersRead = (chapters: number) =>
  count(chapters, 'capítulo lido', 'capítulos lidos')
export const readingOf = (chapter: string) => `a marca de leitura de “${chapter}”`

export const allAnswers = 'todas as respostas do questionário'
export const questionsBegun = (questions: number) =>
  count(questions, 'pergunta com resposta ou rascunho', 'perguntas com resposta ou rascunho')
export const answersTo = (number: number, question: string) =>
  `as respostas da pergunta ${number}, “${question}”`

export const allEssays = 'todas as redações'
export const essaysBegun = (essays: number) =>
  count(essays, 'redação começada', 'redações começadas')
export const essay = (number: number, topic: string) => `a redação ${number}, “${topic}”`

export const allReviews = 'toda a agenda de revisão'
export const itemsPlanned = (items: number) => count(items, 'item na agenda', 'itens na agenda')
export const question = (number: number, question: string) => `Pergunta ${number}. ${question}`
export const reviewsOfQuestion = (number: number, question: string) =>
  `a revisão da pergunta ${number}, “${question}”`
export const term = (term: string) => `Termo: ${term}`
export const reviewsOfTerm = (term: string) => `a revisão do termo “${term}”`

export const allRuns = 'todas as rodadas do laboratório'
export const runsKept = (runs: number) => count(runs, 'rodada', 'rodadas')
export const guidedRun = (begun: string) => `Rodada guiada, começada em ${begun}`
export const freeRun = (begun: string) => `Rodada livre, começada em ${begun}`
export const theGuidedRun = (begun: string) => `a rodada guiada começada em ${begun}`
export const theFreeRun = (begun: string) => `a rodada livre começada em ${begun}`

import { count } from './format.ts'

export const title = 'Sessão de revisão'
export const left = (cards: number) => (cards === 1 ? 'Falta 1 cartão' : `Faltam ${cards} cartões`)
export const stop = 'Parar por aqui'
export const undo = (grade: string) => `Desfazer a última nota (${grade})`
export const over = 'Fim desta sessão'
export const graded = (cards: number) =>
  `${count(cards, 'cartão julgado', 'cartões julgados')}. Tudo já está guardado.`
export const seeOutcome = 'Ver como ficou'

export const check = 'Conferir'
export const writeFirst =
  'Escreva primeiro, nem que seja um pedaço. Se nada vier à cabeça, use “Não sei”.'
export const youWrote = 'Você escreveu'
export const nothing = 'Nada: você disse “não sei”.'

export const howWasIt = 'Como foi lembrar?'
export const toReviewAgain = 'Fica para rever'
export const grades = { errei: 'Errei', dificil: 'Difícil', bom: 'Bom', facil: 'Fácil' }
export const comesBack = (when: string) => `volta ${when}`

export const question = (number: number) => `Pergunta ${number}`
export const draftIdeas = 'Rascunho, tirado das frases do gabarito.'

export const whatIs = (term: string) => `O que é ${term}?`
export const define = 'Defina com as suas palavras'
export const defineHint = 'Uma ou duas frases bastam.'
export const definition = 'A definição do guia'
export const noWordFound = 'O app não encontrou na sua resposta palavras da definição.'
export const wordsFound = (found: number, total: number) =>
  `O app encontrou na sua resposta as palavras marcadas: ${found} das ${total} que carregam sentido.`
export const youJudge = 'O mesmo pode ser dito com outras: quem julga é você.'

export const whichTerm = 'Que termo é este?'
export const termName = 'Nome do termo'
export const termNameHint = 'Vale qualquer nome do termo; acentos e maiúsculas não contam.'
export const acceptedNames = 'Nomes aceitos:'
export const right = 'Certo.'
export const rightWithSlip = (name: string) => `Certo, com um deslize: escreve-se “${name}”.`
export const otherTerm = (term: string) => `Não é este: você escreveu outro termo, “${term}”.`
export const wrong = 'Não é um dos nomes deste termo.'

/* What pages say of themselves in searches and previews. */
import { count } from './format.ts'

export const guide = (chapters: number, site: string) => `Os ${chapters} capítulos de ${site}.`
export const chapter = (numeral: string, site: string, contents: string) =>
  `Capítulo ${numeral} de ${site}: ${contents}.`
export const quiz = (questions: number) =>
  `${count(questions, 'pergunta aberta', 'perguntas abertas')} para testar o que ficou da leitura, com autoavaliação ideia por ideia.`
export const quizResult = 'O total da sua autoavaliação e o que estudar em seguida.'
export const essays = (topics: number) =>
  `${count(topics, 'tema', 'temas')} de redação, cada um com um rascunho que fica guardado.`
export const glossary = (terms: number) =>
  `${count(terms, 'termo', 'termos')} com definição, outros nomes e onde aparecem.`
export const review =
  'Perguntas e termos em revisão espaçada, de memória e por escrito, até o dia da prova.'
export const lab =
  'Um modelo de detecção de fraude pelo pipeline inteiro, com cálculo de verdade no navegador: decida, aposte e veja o que cada decisão custa.'
export const progress = 'O que você já leu, respondeu e escreveu, guardado só neste navegador.'
export const report = 'Um relatório das suas respostas e do seu julgamento, feito por você.'
export const search = (site: string) => `Busca em todo o conteúdo de ${site}.`
export const route =
  'O que ler, o que responder e até quando: um roteiro de estudo que vive inteiro no seu link.'
export const teaching = 'Todos os endereços do guia, para apontar a turma ao lugar exato.'
export const about = 'O que acontece com o que você escreve, e as licenças do que o site usa.'
/** Of the page that stands for all of them without a network. */
export const withoutNetwork = (site: string) => `${site}, sem rede.`

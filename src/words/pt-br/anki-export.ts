import { count } from './format.ts'

export const title = 'Levar para o Anki'
export const intro =
  'Um arquivo com os termos nos dois sentidos e as perguntas com gabarito. Importar de novo atualiza as notas em vez de duplicá-las.'
export const withQuestions = 'Incluir as perguntas, com o gabarito'
export const toAnki = 'Exportar para o Anki'
export const toCsv = 'Exportar em CSV'

export const termsOnly = 'Só os termos: nenhum gabarito no arquivo.'
export const allAnswered = 'O arquivo traz o gabarito de todas as perguntas.'
export const someUnanswered = (questions: number) =>
  `Atenção: o arquivo traz o gabarito também ${questions === 1 ? 'da pergunta' : `das ${questions} perguntas`} que você ainda não respondeu.`

export const working = 'Preparando o arquivo…'
export const failed =
  'O arquivo não ficou pronto: parte do conteúdo não chegou. Verifique a conexão e tente de novo.'
export const done = (file: string, notes: number) =>
  `O arquivo ${file}, com ${count(notes, 'nota', 'notas')}, está com os seus downloads. No Anki: Arquivo, Importar.`

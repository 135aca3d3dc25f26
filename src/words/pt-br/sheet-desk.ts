export const title = 'Folhas do questionário'
export const means =
  'A primeira tem linhas para escrever; a segunda, o gabarito, as ideias que contam e onde o guia trata de cada uma. No navegador do estudante, o gabarito só aparece depois da resposta.'
export const printQuestions = 'Imprimir as perguntas'
export const printWithKey = 'Imprimir com o gabarito'
export const preparing = 'Preparando a folha…'
export const failed =
  'A folha não ficou pronta: parte do conteúdo não chegou. Verifique a conexão e tente de novo.'

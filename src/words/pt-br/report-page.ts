export const lead =
  'Um relatório das suas respostas, com o seu julgamento e a leitura do app, para guardar ou entregar. Ele é feito aqui, com o que este navegador guarda; quem envia é você.'
export const nothingYet = 'Ainda não há o que relatar.'
export const whatItTells = 'O relatório conta o que você respondeu e escreveu.'
export const toQuiz = 'Ir ao questionário'
export const toEssays = 'Ver os temas'

export const contents = 'O que vai no relatório'
export const yourName = 'Seu nome (se quiser)'
export const nameNotKept = 'Vai só no relatório: este site não guarda o seu nome.'
export const withEssays = 'Incluir as redações'

export const print = 'Imprimir ou salvar em PDF'
export const download = (format: string) => `Baixar ${format}`
export const downloaded = (file: string) => `O arquivo ${file} está com os seus downloads.`
export const preparing = 'Preparando o relatório…'
export const failed = 'O relatório não ficou pronto'
export const answersAreKept =
  'Parte do conteúdo não chegou. Verifique a conexão e tente de novo; suas respostas continuam guardadas.'

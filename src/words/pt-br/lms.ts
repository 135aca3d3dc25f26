export const absent = 'Sem conexão com o LMS'
export const absentMeans =
  'O app funciona normalmente e guarda tudo neste navegador, mas a autoavaliação não é enviada. Para enviá-la, feche esta janela e abra a atividade de novo no LMS.'
export const lost = 'O LMS parou de responder'
export const lostMeans =
  'Continue à vontade: tudo fica guardado neste navegador e o envio é tentado de novo a cada mudança. Se este aviso não sumir, abra a atividade de novo no LMS, neste mesmo navegador.'
export const unreadable = 'O que o LMS guardava não pôde ser lido'
export const unreadableMeans =
  'Você continua com o que está neste navegador, e isso volta a ser enviado ao LMS.'

export const keptHere = 'Tudo fica guardado neste navegador.'
export const keptInLms =
  'Seu progresso fica guardado neste navegador e, em resumo, no LMS da sua instituição, que recebe a sua autoavaliação e, quando cabem, as suas respostas.'
export const textLeftOut = '(Resposta escrita em outro aparelho; o texto não coube no LMS.)'

export const notWhole = 'não está inteiro'

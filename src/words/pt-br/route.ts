export const intro =
  'Uma lista de lugares deste site que um professor escolhe e envia por um link: o que ler, o que responder, até quando. O roteiro inteiro vive no link, sem conta e sem servidor, e cada estudante vê nele o próprio progresso.'

export const failed = 'O roteiro não chegou'
export const failedAdvice =
  'O navegador não conseguiu buscar o que falta desta página. Verifique a conexão; o roteiro continua no link.'
export const reload = 'Recarregar a página'

export const whatToDo =
  'Se você recebeu um roteiro, abra o link inteiro, como veio. Se quer montar um, escolha aqui os lugares, ordene-os e copie o link.'
export const needsScript =
  'Abrir e montar roteiros precisa de JavaScript, porque só o navegador lê o que está no link. Sem ele, peça a quem o enviou os endereços dos lugares: todos se leem assim mesmo.'

/* A sentence around its links to the guide and to the quiz. */
export const withoutRoute = 'Sem roteiro, a ordem do'
export const withoutRouteGuide = 'guia'
export const withoutRouteRead = 'é um bom caminho: leia um capítulo e responda às perguntas do'
export const withoutRouteQuiz = 'questionário'
export const withoutRouteAfter = '.'

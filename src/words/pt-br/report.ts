export const title = 'Autoavaliação do estudante'
export const ownership =
  'Feita pelo próprio estudante no seu navegador: as marcas são dele, e a leitura do app é uma segunda opinião, que erra. Não é uma nota.'

export const student = 'Estudante'
export const madeOn = 'Feita em'
export const site = 'Site'
export const selfAssessment = 'Autoavaliação'
export const answered = (answered: number, questions: number) =>
  `${answered} de ${questions} perguntas respondidas`
export const including = (answered: string) => `com ${answered}`

export const quiz = 'Questionário'
export const noAnswer = 'Sem resposta.'
export const noText = 'Sem texto.'
export const answeredOn = (moment: string) => `respondida em ${moment}`
export const ownScore = (score: string) => `autoavaliação: ${score}`
export const appScore = (score: string) => `leitura do app: ${score}`
export const notConsulted = 'não consultada'
export const judgedOn = (moment: string) => `julgada em ${moment}`
export const questionChanged = 'A pergunta mudou depois desta resposta.'
export const earlierAttempts = 'Tentativas anteriores'

export const idea = 'Ideia'
export const ownMark = 'Estudante'
export const appMark = 'Leitura do app'

export const essays = 'Redações'
export const essay = (number: number) => `Redação ${number}`
export const editedOn = (moment: string) => `Editada em ${moment}`

export const check = 'Conferência'
/** By these two words a file is known as a report, and its code is found. */
export const checksum = 'Código de conferência'
export const format = 'formato'
export const sameAsJson = 'o mesmo do arquivo JSON deste relatório.'
export const checksumMeans =
  'O código de conferência diz se o arquivo chegou inteiro e sem mudanças. Não prova quem o escreveu: qualquer pessoa pode calcular um.'

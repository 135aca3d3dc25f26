export const steps = [
  'Escreva a resposta com as suas palavras; ela fica guardada enquanto você escreve.',
  'Diga quão seguro você está, antes de ver o gabarito.',
  'Compare com o gabarito e julgue ideia por ideia: tenho, parcial ou não tenho.',
  'Veja a leitura do app, uma segunda opinião, e decida onde vocês diferem.',
]
export const whenKey = (keyTitle: string) =>
  `O ${keyTitle} aparece pergunta por pergunta, depois de cada resposta sua.`

export const start = 'Começar'
export const soFar = 'até agora, na sua autoavaliação'
export const printQuestions = 'Imprimir as perguntas'

export const questions = (count: number) => `As ${count} perguntas`
export const draft = 'Rascunho'
export const answered = (score: string) => `Respondida · ${score}`
export const answeredUnjudged = 'Respondida · falta julgar'
export const changed = (score: string) => `A pergunta mudou · ${score}`

export const howToAnswer = 'Como você quer responder?'
export const practice = 'Prática'
export const practiceMeans = 'O gabarito aparece depois de cada resposta.'
export const exam = 'Simulado'
export const examMeans =
  'Todas as perguntas primeiro; os gabaritos e o julgamento, só no fim. As respostas de antes ficam escondidas, mas guardadas.'
export const howLong = 'Com quanto tempo?'
export const noLimit = 'Sem limite'
export const minutes = (minutes: number) => `${minutes} minutos`
export const startExam = 'Começar o simulado'

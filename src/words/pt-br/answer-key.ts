export const yourAnswer = 'Sua resposta'
export const lengthAdvice = '2–3 frases bastam'

export const modelAnswer = 'Gabarito'
export const keyIdeas = 'Ideias-chave'
export const complete = (required: number, count: number) =>
  `Uma resposta completa traz ${required} das ${count}.`
export const completeWithAll = (count: number) => `Uma resposta completa traz as ${count}.`
export const scored = (score: string) => `Pontuação: ${score}`

export const loading = 'Carregando o gabarito…'
export const failed = 'O gabarito não chegou'
export const answerIsKept = 'Sua resposta está guardada. Verifique a conexão e tente de novo.'

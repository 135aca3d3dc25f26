import { count } from './format.ts'

export const title = 'Resultado da sua autoavaliação'
export const examTitle = 'Resultado do simulado'
export const examGoesOn = 'Simulado em andamento'
export const nothingYet = 'Ainda não há respostas para somar.'
export const start = 'Começar o questionário'

export const outOf = (questions: number) => `de ${questions}`
export const wholeSum = (questions: number) =>
  `Soma das ${questions} perguntas, cada uma com a última tentativa.`
export const examSum = (questions: number) => `Soma das ${questions} perguntas deste simulado.`
export const partSum = (answered: number, questions: number) => {
  const open = questions - answered
  return `${answered} de ${questions} perguntas respondidas; ${open === 1 ? 'falta 1, que conta' : `faltam ${open}, que contam`} zero até lá.`
}

export const judge = (number: number) => `Julgar: pergunta ${number}`
export const seeAll = 'Ver o resultado de tudo'
export const backToQuiz = 'Voltar ao questionário'

export const eachQuestion = 'Pergunta por pergunta'
export const question = 'Pergunta'
export const confidence = 'Segurança'
export const score = 'Pontuação'
export const untold = 'Não informada'

export const toStudy = 'O que estudar em seguida'
export const noGaps = 'Nenhuma lacuna no que você respondeu e julgou até agora.'
export const orderOfStudy =
  'Primeiro vem o que parecia mais seguro do que estava; em cada pergunta, as ideias que faltaram e a passagem que ensina cada uma.'
export const seemedKnown = 'Parecia sabido: comece por aqui.'
export const missedIn = (question: string) => `O que faltou em ${question}`
export const reread = (passage: string) => `Rever: ${passage}`

export const charts = 'Gráficos'
export const calibration = 'Segurança e acerto'
export const calibrationInNumbers = 'Segurança e acerto em números'
export const calibrationLegend = 'Pontuação · ponto: uma resposta · traço: a média'
export const verdicts = {
  few: 'Ainda são poucas respostas julgadas para ver uma tendência.',
  overconfident:
    'Você tem se sentido mais seguro do que acertou: desconfie do que parece fácil e releia antes de marcar Alta.',
  underconfident:
    'Você sabe mais do que pensa: as respostas de segurança baixa saíram quase completas.',
  'in-step': 'Segurança e acerto andam juntos: quando você se diz seguro, costuma acertar.',
}
export const answers = 'Respostas'
export const meanScore = 'Pontuação média'

export const history = 'Tentativas ao longo do tempo'
export const historyDayByDay = 'Tentativas e total, dia por dia'
export const historySaid = (attempts: number, total: string) =>
  `Depois de ${count(attempts, 'tentativa julgada', 'tentativas julgadas')}, o total está em ${total}.`
export const historyLegend = 'Total depois de cada tentativa julgada'
export const firstAttempt = '1ª tentativa'
export const nthAttempt = (n: number) => `${n}ª`
export const day = 'Dia'
export const attempts = 'Tentativas'
export const total = (max: number) => `Total (máx. ${max})`

export const onPaper = 'No papel'
export const onPaperMeans =
  'Uma folha com as perguntas, as suas respostas, a sua avaliação e a leitura do app. O gabarito pode ir junto, só o das perguntas que você já respondeu.'
export const printAnswers = 'Imprimir a folha de respostas'
export const printWithKey = 'Imprimir com o gabarito'
export const toHandIn = 'Para entregar'
export const toHandInMeans =
  'Um relatório com o seu nome, se quiser, e um código que diz se o arquivo chegou inteiro.'
export const makeReport = 'Fazer o relatório para entregar'
export const noAnswer = 'Sem resposta.'
export const bothScores = (own: string, app: string) =>
  `Sua avaliação: ${own} · Leitura do app: ${app}`
export const notConsulted = 'não consultada'
export const idea = 'Ideia'
export const ownMark = 'Sua avaliação'
export const appMark = 'Leitura do app'

import { count } from './format.ts'

export const intro =
  'Perguntas e termos, de memória e por escrito, no dia em que estão para ser esquecidos. Uns minutos por dia rendem mais que uma noite inteira.'
export const questions = (questions: number) => count(questions, 'pergunta', 'perguntas')
export const terms = (terms: number) => `${count(terms, 'termo', 'termos')} nos dois sentidos`
export const dueDepends =
  'O que está para hoje depende do que você já fez, guardado só neste navegador.'

export const noScript = 'A revisão precisa de JavaScript. Sem ele, responda de memória'
export const noScriptQuiz = 'às perguntas do'
export const noScriptQuizLink = 'questionário'
export const noScriptAnd = 'e'
export const noScriptGlossary = 'aos termos do'
export const noScriptGlossaryLink = 'glossário'

export const today = 'hoje'
export const tomorrow = 'amanhã'
export const inDays = (days: number) => `em ${days} dias`
export const inMonths = (months: number) => `em ${count(months, 'mês', 'meses')}`
export const inYears = (years: number, months: number) =>
  `em ${count(years, 'ano', 'anos')}${months > 0 ? ` e ${count(months, 'mês', 'meses')}` : ''}`

export const todayTitle = 'Hoje'
export const due = 'Para hoje'
export const dueNote = 'voltam hoje'
export const fresh = 'Novos'
export const freshNote = (untouched: number) => `hoje, de ${untouched} por ver`
export const learned = 'Aprendidos'
export const learnedNote = 'com dia marcado'
export const mastered = 'Dominados'
export const masteredNote = 'certos em 3 dias'
export const weak = 'Fracos'
export const weakNote = 'a reforçar'

export const start = (what: string) => `Começar: ${what}`
export const toReview = (items: number) => `${items} para rever`
export const newItems = (items: number) => count(items, 'novo', 'novos')
export const loading = 'Carregando…'
export const failedTitle = 'A revisão não carregou'
export const failed = 'Verifique a conexão e tente de novo. O que você já fez está guardado.'

export const overfull = (due: number, most: number, waiting: number) =>
  `São ${due} para hoje. Uma sessão traz ${most}, os que mais se apagaram primeiro; ${waiting === 1 ? 'o outro espera' : `os outros ${waiting} esperam`}, sem pressa.`
export const firstSession =
  'Você escreve de memória, vê a resposta e diz como foi. O app escolhe quando cada item volta: logo, se você errou; cada vez mais tarde, se lembrou.'
export const nextSession =
  'O que mais se apagou vem primeiro. Pode parar a qualquer momento: cada nota fica guardada na hora.'
export const lost = (items: number) =>
  items === 1
    ? '1 item que você revisava saiu do guia: fica guardado, mas não aparece mais aqui.'
    : `${items} itens que você revisava saíram do guia: ficam guardados, mas não aparecem mais aqui.`

export const doneTitle = 'Por hoje é só.'
export const done = 'Nada mais volta hoje.'
export const nextReview = (when: string) => `A próxima revisão é ${when}.`
export const goFurther = 'Se quiser ir além, há itens que você ainda não viu.'
export const seeMore = (items: number) => `Ver mais ${count(items, 'novo', 'novos')}`
export const writeEssay = 'Escrever uma redação'
export const rereadGuide = 'Reler o guia'

export const stillWeak = 'Ainda fracos'
export const stillWeakNote =
  'O que você errou e ainda não acertou em dois dias separados depois disso.'
export const define = (term: string) => `${term}: definir`
export const recallName = (term: string) => `${term}: lembrar o nome`

export const nextDays = (days: number) => `Próximos ${days} dias`
export const onDay = (day: string, items: number) => `${day}: ${count(items, 'item', 'itens')}`
export const forecastNote = 'Itens que voltam em cada dia; o que está atrasado conta para hoje.'

export const again = 'Retomar agora'
export const againNote =
  'Perguntas do questionário com lacunas na última resposta: as mais fracas primeiro; entre iguais, aquela de que você estava mais seguro.'
export const whyAgain = {
  changed: 'A pergunta mudou',
  unjudged: 'Falta julgar as ideias',
  gap: 'Com lacunas',
  draft: 'Rascunho começado',
}
export const gaveUp = 'você disse “não sei”'

export const settings = 'Prova e ritmo'
export const examDay = 'Dia da prova (opcional)'
export const newPerDay = 'Novos por dia'
export const hurry = (items: number, wish: number) =>
  `Para dar tempo de ver tudo, entram ${count(items, 'novo', 'novos')} por dia em vez de ${wish}.`
export const removeExam = 'Tirar a data da prova'
export const noExam =
  'Com uma data, nenhum intervalo passa dela: tudo volta a ser visto antes da prova.'
export const examIsOver = (day: string) =>
  `A prova de ${day} já passou: os intervalos seguem sem data.`
export const examAhead = (when: string, day: string) =>
  `A prova é ${when}, ${day}. Nenhum item volta depois dela.`

import { count } from './format.ts'

export const place = (number: number, total: number) => `Pergunta ${number} de ${total}`
export const placeInExam = (place: string) => `${place} · simulado`
export const placeInRound = (place: string, gap: number, gaps: number) =>
  `${place} · lacuna ${gap} de ${gaps}`

export const whyBefore = 'Por que escrever antes'
export const fromMemory = (isExam: boolean) =>
  `Escreva de memória, sem abrir o guia: puxar pela lembrança é o que faz guardar. O gabarito aparece ${isExam ? 'no fim do simulado' : 'depois da sua resposta'}, e errar aqui não custa nada.`
export const thisQuestion = 'esta pergunta'

export const writeFirst =
  'Escreva primeiro, nem que seja uma frase. Se nada vier à cabeça, use “Não sei”.'
export const wordCount = (words: number) => count(words, 'palavra', 'palavras')
export const tooLong = (sentences: number) => `já são ${sentences} frases; 2–3 bastam`
export const howSure = 'Quão seguro você está?'
export const sayHowSure =
  'Falta dizer quão seguro você está. É antes do gabarito que isso ensina alguma coisa.'
export const needsScript =
  'Para responder e ver o gabarito, ligue o JavaScript do navegador. O guia e o glossário leem-se sem ele.'
export const check = 'Conferir resposta'
export const keep = 'Guardar resposta'
export const backToAnswer = 'Voltar à resposta anterior'

export const oneSentence =
  'Uma frase só: da próxima vez, experimente 2–3. A pontuação não muda por isso.'
export const manySentences = (sentences: number) =>
  `${sentences} frases: da próxima vez, experimente dizer em 2–3. A pontuação não muda por isso.`

export const findIdeas = 'Procure cada ideia na sua resposta, mesmo que com outras palavras.'
export const ideasMissed =
  'Sem resposta, todas contam como “não tenho”. Leia cada uma e volte à passagem que a ensina.'
export const draftIdeas = 'Rascunho:'
export const draftIdeasMean =
  'estas ideias foram tiradas das frases do gabarito, e ninguém as reviu ainda. Se uma frase não couber na pergunta, julgue pelo sentido do gabarito.'
export const unjudgedIdeas = (ideas: number) =>
  ideas === 1 ? 'Falta julgar 1 ideia.' : `Faltam julgar ${ideas} ideias.`
export const reread = (passage: string) => `Rever: ${passage}`

export const changed = 'A pergunta mudou desde a sua resposta'
export const formerScore = (score: string) =>
  `A sua pontuação daquela versão, ${score}, continua valendo até você responder de novo.`
export const formerAnswer = 'Sua resposta à versão anterior'
export const answerAgain = 'Responder de novo'
export const earlierAttempts = 'Tentativas anteriores'
export const appReading = (score: string) => `Leitura do app: ${score}`

export const next = 'Próxima pergunta'
export const redo = 'Refazer esta pergunta'
export const goOnAnswering = 'Continuar a nova resposta'
export const seeLab = 'Veja no laboratório'

export const otherQuestions = 'Outras perguntas'
export const before = 'Anterior'
export const after = 'Seguinte'
export const allQuestions = 'Todas as perguntas'
export const whereExamStands = 'Onde está o simulado'
export const titled = (number: number, label: string) => `Pergunta ${number}: ${label}`

import { count, locale } from './format.ts'

export const choose = '1. Escolha os lugares'
export const order = '2. Ponha em ordem'
export const describe = '3. Diga do que se trata'
export const send = '4. Envie o link'

/* What was done to a place: on the button that takes it back, and for who does not see the list. */
export const adding = (place: string) => `incluir ${place}`
export const added = (place: string, places: string) => `${place} entrou no roteiro: ${places}.`
export const removing = (place: string) => `remover ${place}`
export const removed = (place: string) => `${place} saiu do roteiro.`
export const moving = (place: string) => `mover ${place}`
export const moved = (place: string, position: number, total: number) =>
  `${place}: posição ${position} de ${total}.`
export const isFull = (most: number) => `O roteiro já tem ${most} lugares, o máximo.`
export const undo = (deed: string) => `Desfazer: ${deed}`
export const undone = (deed: string) => `Desfeito: ${deed}.`

export const filter = 'Filtrar lugares'
export const filterPlaceholder = 'capítulo, termo, pergunta 3…'
export const nothing = (query: string) => `Nenhum lugar com “${query}”.`
export const showAll = 'Mostrar todos'
export const chosen = (places: number) => count(places, 'escolhido', 'escolhidos')
export const wholeChapter = 'O capítulo inteiro'
export const examAndLab = 'Simulado e laboratório'

export const experiment = 'Um experimento do laboratório (opcional)'
export const addExperiment = 'Incluir'
export const experimentHint =
  'Cole o endereço do laboratório como ele está depois de rodar o experimento.'
export const experimentRefused =
  'Este não é um endereço do laboratório. Copie-o inteiro da barra do navegador.'

export const chosenPlaces = 'Lugares escolhidos'
export const noneChosen = 'Nenhum lugar escolhido ainda.'
export const unknownPlace = 'não existe nesta versão do site'
export const moveUp = (place: string) => `Subir ${place}`
export const moveDown = (place: string) => `Descer ${place}`
export const remove = (place: string) => `Remover ${place}`

export const title = 'Título'
export const note = 'Recado para a turma'
export const dueDate = 'Prazo'
export const mode = 'Modo'
export const freeMode = 'Livre'
export const freeModeMeaning = 'O roteiro não diz como estudar cada lugar.'

export const linkComes = 'O link aparece com o primeiro lugar escolhido.'
export const link = 'Link do roteiro'
export const linkLength = (length: number, most: number) =>
  `${length.toLocaleString(locale)} de ${count(most, 'caractere', 'caracteres')}.`
export const linkTooLong =
  'Alguns programas cortam links mais longos: tire lugares ou encurte o recado.'
export const copyLink = 'Copiar link'
export const copied = 'Link copiado'
export const copyRefused = 'O navegador não deixou copiar: selecione o link acima.'
export const seeAsStudent = 'Ver como o estudante vê'

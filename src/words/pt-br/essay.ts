export const position = (number: number, total: number) => `Redação ${number} de ${total}`
export const topic = (number: number, label: string) => `Tema ${number}: ${label}`
export const allTopics = 'Ver todos os temas'
export const neighbours = 'Redações vizinhas'
export const previous = 'Redação anterior'
export const next = 'Próxima redação'

export const yourText = 'Seu texto'
export const focusMode = 'Modo foco'
export const leaveFocusMode = 'Sair do modo foco'
export const needsScript =
  'Para escrever aqui e guardar o rascunho, ligue o JavaScript do navegador.'
export const minutesToRead = (minutes: number) => `${minutes} min de leitura`
export const draftKept = 'Rascunho guardado neste navegador'
export const draftNotKept =
  'Não foi possível guardar neste navegador: o texto está só nesta página. Baixe-o antes de sair.'

export const copyText = 'Copiar texto'
export const copied = 'Texto copiado'
export const copyRefused = 'O navegador não deixou copiar. Baixe o arquivo ou selecione o texto.'
export const downloadMarkdown = 'Baixar em Markdown'
export const downloadPlainText = 'Baixar em texto simples'
export const print = 'Imprimir'

export const leanOn = 'Apoie-se em'
export const criteria = 'Critérios'
export const criteriaMet = (met: number, total: number) =>
  `Releia e marque o que o seu texto já faz: ${met} de ${total}. Ninguém dá nota.`
export const rereadSource = (title: string) => `Reler: ${title}`

export const courseTerms = 'Termos do curso'
export const termsHint =
  'Os termos do glossário que o texto usar aparecem aqui, por qualquer dos seus nomes.'
export const termsUsed = (used: number, total: number) =>
  `No seu texto: ${used} de ${total}. É uma pista, não uma meta.`
export const termsInText = 'Termos no texto'
export const termsAbsent = 'Termos que não aparecem'
export const seeAllTerms = 'Ver todos os termos'
export const seeAbsentTerms = 'Ver os que não aparecem'

export const versions = 'Versões'
export const versionsHint =
  'Enquanto você escreve, estados anteriores do texto ficam guardados aqui.'
export const lastVersions = (most: number) =>
  `As ${most} últimas, guardadas a cada poucos minutos de escrita. Se faltar espaço no navegador, são as primeiras a sair.`
/** `moment` is said as "em 3 de março às 14:05". */
export const versionRestored = (moment: string) => `Versão ${moment} restaurada.`
export const undo = 'Desfazer'
export const restore = 'Restaurar esta versão'
export const isCurrent = 'É o texto atual'

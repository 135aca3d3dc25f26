import { count } from './format.ts'

export const noRoom =
  'Ele não cabe no espaço que este navegador dá ao guia, e nada do que está aqui sai para lhe dar lugar. Nada mudou aqui. Se há cópias em “Como estava antes”, baixe-as e apague-as, e tente de novo.'

export const gained = (what: string, isOne: boolean) =>
  `Do arquivo ${isOne ? 'veio' : 'vieram'} ${what}, somando-se ao que já estava aqui.`
export const nothingGained = 'Nada de novo: o que está no arquivo já estava aqui.'
export const gains = {
  attempts: (gained: number) => count(gained, 'resposta', 'respostas'),
  rejudged: (gained: number) => count(gained, 'avaliação mais recente', 'avaliações mais recentes'),
  drafts: (gained: number) => count(gained, 'rascunho de resposta', 'rascunhos de resposta'),
  essays: (gained: number) => count(gained, 'redação', 'redações'),
  chapters: (gained: number) => count(gained, 'capítulo lido', 'capítulos lidos'),
  ticks: (gained: number) => count(gained, 'item de roteiro feito', 'itens de roteiro feitos'),
  reviews: (gained: number) => count(gained, 'revisão', 'revisões'),
  runs: (gained: number) => count(gained, 'rodada do laboratório', 'rodadas do laboratório'),
}

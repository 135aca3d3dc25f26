export const heading = 'Conferir um relatório'
export const intro = (report: string) =>
  `Uma “${report}” chegou em JSON ou Markdown: está inteira, ou foi cortada ou mudada no caminho? O código de conferência responde só a isso. Ele não prova quem escreveu: qualquer pessoa pode calcular um.`
export const chooseFiles = 'Escolher arquivos'
export const files = 'Relatórios para conferir'

export const verdicts = {
  whole: 'Inteiro.',
  changed: 'Mudado ou incompleto.',
  newer: 'De uma versão mais nova.',
  foreign: 'Não é um relatório.',
  unreadable: 'Não foi possível ler.',
}
export const advice = {
  changed: 'O que está nele não é o que foi salvo; peça o arquivo de novo.',
  newer: 'Atualize esta página e confira outra vez.',
  foreign: 'Escolha um arquivo salvo em “Baixar JSON” ou “Baixar Markdown”.',
  unreadable: 'O navegador não conseguiu abrir o arquivo.',
}

export const noName = 'Sem nome'
export const made = (moment: string) => `feita em ${moment}`
export const scored = (score: string, answered: string) => `${score}, com ${answered}`
export const code = 'código'

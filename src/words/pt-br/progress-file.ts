export const tooLarge = 'O arquivo é grande demais para ser um progresso deste app.'
export const notJson = 'O arquivo não é um JSON válido; talvez esteja incompleto.'
export const foreign = 'O arquivo não é um progresso exportado por este app.'
export const newer =
  'O arquivo foi feito por uma versão mais nova deste app; atualize a página e tente de novo.'
export const noVersion = 'O arquivo não diz uma versão que este app conheça.'
export const otherwise = (reason: string) =>
  `O arquivo não está como este app o escreve: ${reason}.`

export const intro =
  'Procura em capítulos, etapas, perguntas, redações e termos: com ou sem acento, em qualquer ordem, mesmo com um erro de digitação. Gabaritos ficam de fora.'
export const placeholder = 'termo, seção, pergunta…'
export const openGlossary = 'Abrir o glossário'
export const openGuide = 'Abrir o guia'
export const failed = 'A busca não chegou'
export const failedHint = 'Verifique a conexão e tente de novo; todo o resto continua aqui.'

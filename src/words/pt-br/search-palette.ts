export const placeholder = 'Termo, etapa, pergunta…'
export const scope =
  'Procura em capítulos, etapas, perguntas, redações e termos, com ou sem acentos.'
export const seeAll = 'Ver todos os resultados'
export const keys = '↑ ↓ escolher · Enter abrir · Esc fechar'
export const failed =
  'A busca não chegou. Verifique a conexão e tente de novo; todo o resto continua aqui.'

/* The kinds of places, each with the word for one and the word for many. */

export const one = {
  page: 'Página',
  chapter: 'Capítulo',
  section: 'Seção',
  stage: 'Etapa do pipeline',
  concern: 'Consideração transversal',
  item: 'Item',
  question: 'Pergunta do questionário',
  essay: 'Redação',
  term: 'Termo do glossário',
}

export const many = {
  page: 'Páginas',
  chapter: 'Capítulos',
  section: 'Seções',
  stage: 'Etapas do pipeline',
  concern: 'Considerações transversais',
  item: 'Itens',
  question: 'Perguntas',
  essay: 'Redações',
  term: 'Termos do glossário',
}

/** Of a folded word: "perguntas", "secoes" and "redacoes" ask for the kind as "pergunta" does. */
export const singular = (word: string) => word.replace(/oes$/, 'ao').replace(/s$/, '')

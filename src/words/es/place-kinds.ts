/* The kinds of places, each with the word for one and the word for many. */

export const one = {
  page: 'Página',
  chapter: 'Capítulo',
  section: 'Sección',
  stage: 'Etapa del pipeline',
  concern: 'Consideración transversal',
  item: 'Elemento',
  question: 'Pregunta del cuestionario',
  essay: 'Redacción',
  term: 'Término del glosario',
}

export const many = {
  page: 'Páginas',
  chapter: 'Capítulos',
  section: 'Secciones',
  stage: 'Etapas del pipeline',
  concern: 'Consideraciones transversales',
  item: 'Elementos',
  question: 'Preguntas',
  essay: 'Redacciones',
  term: 'Términos del glosario',
}

/** Of a folded word: "preguntas", "secciones" and "redacciones" ask for the kind as "pregunta". */
export const singular = (word: string) => word.replace(/(?<=[lnr])es$|s$/, '')

/* The kinds of places, each with the word for one and the word for many. */

export const one = {
  page: 'Page',
  chapter: 'Chapter',
  section: 'Section',
  stage: 'Pipeline stage',
  concern: 'Cross-cutting concern',
  item: 'Item',
  question: 'Quiz question',
  essay: 'Essay',
  term: 'Glossary term',
}

export const many = {
  page: 'Pages',
  chapter: 'Chapters',
  section: 'Sections',
  stage: 'Pipeline stages',
  concern: 'Cross-cutting concerns',
  item: 'Items',
  question: 'Questions',
  essay: 'Essays',
  term: 'Glossary terms',
}

/** Of a folded word: "questions" and "essays" ask for the kind as "question" does. */
export const singular = (word: string) => word.replace(/s$/, '')

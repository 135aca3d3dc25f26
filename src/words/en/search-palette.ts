export const placeholder = 'Term, stage, question…'
export const scope =
  'Looks through chapters, stages, questions, essays and terms, with or without accents.'
export const seeAll = 'See all results'
export const keys = '↑ ↓ choose · Enter open · Esc close'
export const failed =
  'The search did not load. Check your connection and try again; everything else is still here.'

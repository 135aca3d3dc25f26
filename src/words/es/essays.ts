export const intro =
  'Textos para pensar con calma. Cada tema señala las secciones en que se apoya; el borrador queda guardado en este navegador y nadie pone nota.'
export const edited = 'editado'
export const noDraft = 'Aún sin borrador'

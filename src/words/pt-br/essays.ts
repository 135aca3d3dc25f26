export const intro =
  'Textos para pensar com calma. Cada tema aponta as seções em que se apoia; o rascunho fica guardado neste navegador e ninguém dá nota.'
export const edited = 'editado'
export const noDraft = 'Ainda sem rascunho'

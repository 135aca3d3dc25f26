export const title = 'Guardado aparte'
export const intro =
  'Estos datos ocupaban el lugar de tu progreso, pero la guía no pudo leerlos. En vez de borrarlos, los guardó tal como estaban. Descárgalos si quieres recuperarlos a mano, o para importarlos en una versión más nueva de la guía.'
export const download = 'Descargar'
export const downloadOf = (moment: string) => `Descargar lo que se guardó aparte el ${moment}`
export const readable = 'esta app ya puede leerlo'

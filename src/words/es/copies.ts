export const title = 'Como estaba antes'
export const intro =
  'Antes de borrar, de importar y de actualizarse, la guía guarda en este navegador una copia de cómo estaba. Si falta espacio, las copias son las primeras en salir.'
export const restore = 'Restaurar'
export const download = 'Descargar'
export const erase = 'Borrar la copia'

export const restored = (moment: string) =>
  `El progreso está como estaba el ${moment}. Lo que había hasta ahora también quedó en una copia.`
export const unreadable = 'Esta copia no se pudo leer. No cambió nada.'
export const erased = 'La copia se borró.'

export const occasions = {
  apagar: 'Antes de borrar',
  importar: 'Antes de importar',
  restaurar: 'Antes de restaurar una copia',
  atualizar: 'Antes de una actualización de la guía',
}

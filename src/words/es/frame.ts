export const skipToContent = 'Saltar al contenido'
export const mainNavigation = 'Principal'
export const bottomNavigation = 'Principal, al pie'
export const more = 'Más'
export const loading = 'Cargando…'
export const openOnSite = 'Abrir en el sitio'

export const keptHere = 'Todo ocurre en tu navegador: ninguna respuesta sale de este dispositivo.'
export const keepCopy = 'Guarda una copia en'
export const keepCopyLink = 'exportar progreso'
export const keepCopyAfter = '.'

export const appearance = 'Apariencia'
export const lightTheme = 'Tema claro'
export const darkTheme = 'Tema oscuro'
export const systemTheme = 'Tema del sistema'

export const notArrived = 'Esta página no llegó'
export const notArrivedAdvice =
  'La dirección existe, pero el navegador no pudo traer el contenido. Revisa la conexión e inténtalo de nuevo; lo que escribiste sigue guardado.'

export const broken = 'Algo se rompió en esta página'
export const brokenAdvice =
  'La falla es nuestra. Lo que escribiste está guardado en este navegador y no se perdió.'
export const reload = 'Recargar la página'
export const exportProgress = 'Exportar mi progreso'
export const technicalDetail = 'Detalle técnico'

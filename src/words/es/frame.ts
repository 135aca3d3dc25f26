export const skipToContent = 'Saltar al contenido'
export const mainNavigation = 'Principal'
export const bottomNavigation = 'Principal, al pie'
export const more = 'Más'
export const loading = 'Cargando…'
export const openOnSite = 'Abrir en el sitio'

export const keptHere = 'Todo ocurre en tu navegador: ninguna respuesta sale de este dispositivo.'
export const keepCopy = 'Para guardar una copia,'
export const keepCopyLink = 'exporta tu progreso'
export const keepCopyAfter = '.'

export const appearance = 'Apariencia'
export const lightTheme = 'Tema claro'
export const darkTheme = 'Tema oscuro'
export const systemTheme = 'Tema del sistema'

export const notArrived = 'No se pudo cargar esta página'
export const notArrivedAdvice =
  'La dirección existe, pero el navegador no pudo obtener el contenido. Revisa la conexión e inténtalo de nuevo; lo que escribiste sigue guardado.'

export const broken = 'Algo falló en esta página'
export const brokenAdvice =
  'El error es nuestro. Lo que escribiste está guardado en este navegador y no se perdió.'
export const reload = 'Recargar la página'
export const exportProgress = 'Exportar mi progreso'
export const technicalDetail = 'Detalle técnico'

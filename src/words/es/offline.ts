export const safariRule =
  'Tras siete días de uso de Safari sin abrir este sitio, Safari borra lo que el sitio guardó. Instala la guía en la pantalla de inicio, donde eso no pasa, o exporta una copia de tu progreso.'
export const safariTitle = 'Safari borra lo que no se usa'
export const bothWays = 'Encuentras ambas opciones en'
export const understood = 'Entendido'

export const updateTitle = 'Hay una versión nueva de la guía'
export const wouldLose =
  'Este navegador no está guardando lo que haces, y actualizar borraría lo que solo existe en esta página. Antes,'
export const wouldLoseLink = 'exporta una copia en Progreso'
export const updateNeeded = 'Parte de esta página solo existe en la versión nueva.'
export const writingKept = 'Lo que escribiste queda guardado.'
export const update = 'Actualizar ahora'
export const updating = 'Actualizando…'
export const later = 'Más tarde'

export const onThisDevice = 'En este dispositivo'
export const withoutNetwork = 'Sin conexión'
export const yourProgress = 'Tu progreso'

export const ready =
  'Todo listo para usarse sin conexión: todas las páginas, la búsqueda y los ejercicios se abren en este dispositivo.'
export const preparing = 'Guardando las páginas en este dispositivo para que se abran sin conexión…'
export const incomplete =
  'Aún falta guardar parte de las páginas. La guía lo intentará de nuevo en tu próxima visita con conexión.'
export const unsupported =
  'Aquí la guía necesita conexión: este navegador, o esta ventana, no guarda páginas web.'

export const durable =
  'Guardado de forma permanente: el navegador solo borra tu progreso si tú se lo pides. Una copia exportada te protege también si pierdes el dispositivo.'
export const bestEffort =
  'Guardado mientras haya espacio: si el disco se llena, el navegador puede borrar tu progreso. Exporta una copia de vez en cuando.'
export const durabilityUnknown =
  'El navegador no dice por cuánto tiempo lo guarda. Exporta una copia de vez en cuando.'

export const install = 'Instalar'
export const installed = 'Instalada: se abre como una aplicación, en su propia ventana.'
export const installOffer = 'La guía puede abrirse como una aplicación, con su propio ícono.'
export const installOnApple =
  'Para tener la guía como aplicación, toca Compartir y luego “Agregar a Inicio”.'
export const installFromMenu =
  'Para tener la guía como aplicación, busca “Instalar” o “Agregar a la pantalla principal” en el menú del navegador.'

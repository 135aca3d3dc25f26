export const heading = 'Comprobar un informe'
export const intro = (report: string) =>
  `Llegó una “${report}” en JSON o Markdown: ¿está intacta, o se cortó o cambió en el camino? El código de verificación responde solo a eso. No prueba quién la escribió: cualquier persona puede calcular uno.`
export const chooseFiles = 'Elegir archivos'
export const files = 'Informes para comprobar'

export const verdicts = {
  whole: 'Intacto.',
  changed: 'Modificado o incompleto.',
  newer: 'De una versión más nueva.',
  foreign: 'No es un informe.',
  unreadable: 'No se pudo leer.',
}
export const advice = {
  changed: 'Lo que contiene no es lo que se guardó; pide el archivo de nuevo.',
  newer: 'Recarga esta página y compruébalo otra vez.',
  foreign: 'Elige un archivo guardado con “Descargar JSON” o “Descargar Markdown”.',
  unreadable: 'El navegador no pudo abrir el archivo.',
}

export const noName = 'Sin nombre'
export const made = (moment: string) => `hecha el ${moment}`
export const scored = (score: string, answered: string) => `${score}, con ${answered}`
export const code = 'código'

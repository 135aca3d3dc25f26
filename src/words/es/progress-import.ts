import { count } from './format.ts'

export const noRoom =
  'No cabe en el espacio que este navegador da a la guía, y no se quita nada de lo que está aquí para hacerle lugar. Aquí no cambió nada. Si hay copias en “Como estaba antes”, descárgalas y bórralas, e inténtalo de nuevo.'

export const gained = (what: string, isOne: boolean) =>
  `Del archivo ${isOne ? 'llegó' : 'llegaron'} ${what}, que se ${isOne ? 'suma' : 'suman'} a lo que ya estaba aquí.`
export const nothingGained = 'Nada nuevo: lo que trae el archivo ya estaba aquí.'
export const gains = {
  attempts: (gained: number) => count(gained, 'respuesta', 'respuestas'),
  rejudged: (gained: number) =>
    count(gained, 'evaluación más reciente', 'evaluaciones más recientes'),
  drafts: (gained: number) => count(gained, 'borrador de respuesta', 'borradores de respuesta'),
  essays: (gained: number) => count(gained, 'redacción', 'redacciones'),
  chapters: (gained: number) => count(gained, 'capítulo leído', 'capítulos leídos'),
  ticks: (gained: number) => count(gained, 'elemento de ruta hecho', 'elementos de ruta hechos'),
  reviews: (gained: number) => count(gained, 'repaso', 'repasos'),
  runs: (gained: number) =>
    count(gained, 'ejecución del laboratorio', 'ejecuciones del laboratorio'),
}

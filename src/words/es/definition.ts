export const definition = (name: string) => `Definición: ${name}`
export const inGlossary = 'Ver en el glosario'
export const nameInGlossary = (name: string) => `Ver en el glosario: ${name}`

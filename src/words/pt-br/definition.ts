export const definition = (name: string) => `Definição: ${name}`
export const inGlossary = 'Ver no glossário'
export const nameInGlossary = (name: string) => `Ver no glossário: ${name}`

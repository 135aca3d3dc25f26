export const definition = (name: string) => `Definition: ${name}`
export const inGlossary = 'See in the glossary'
export const nameInGlossary = (name: string) => `See in the glossary: ${name}`

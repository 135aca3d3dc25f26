/*
 * A light Portuguese stemmer for matching, not for show. It joins what a learner may write for one
 * idea (função/funções, avaliação/avaliar/avaliado) and would rather leave two forms apart than
 * join two meanings. Snowball was tried: it keeps "avaliação" and "avaliar" apart.
 * English trade words pass almost unharmed (models → model, deployed → deploy).
 */

/** Plural endings and their singulars, longest first. */
const PLURALS: readonly (readonly [string, string])[] = [
  ['oes', 'ao'],
  ['aes', 'ao'],
  ['ais', 'al'],
  ['eis', 'el'],
  ['ois', 'ol'],
  ['res', 'r'],
  ['zes', 'z'],
  ['ns', 'm'],
  ['s', ''],
]

/** Endings that only change the word class or the person, longest first within each length. */
const SUFFIXES: readonly string[] = [
  'abilidade',
  'ibilidade',
  'amento',
  'imento',
  'idade',
  'adora',
  'adura',
  'assem',
  'essem',
  'issem',
  'ariam',
  'eriam',
  'iriam',
  'ancia',
  'encia',
  'aria',
  'eria',
  'iria',
  'acao',
  'icao',
  'ador',
  'edor',
  'idor',
  'avel',
  'ivel',
  'ente',
  'ando',
  'endo',
  'indo',
  'aram',
  'eram',
  'iram',
  'arem',
  'erem',
  'irem',
  'arao',
  'erao',
  'irao',
  'avam',
  'asse',
  'esse',
  'isse',
  'iam',
  'amo',
  'emo',
  'ivo',
  'iva',
  'oso',
  'osa',
  'ado',
  'ada',
  'ido',
  'ida',
  'ava',
  'ing',
  'ar',
  'er',
  'ir',
  'am',
  'em',
  'ou',
  'eu',
  'iu',
  'ei',
  'ao',
  'ed',
  'al',
  'a',
  'e',
  'i',
  'o',
]

const SUFFIXES_BY_LAST_LETTER = new Map<string, string[]>()
for (const suffix of SUFFIXES) {
  const last = suffix.slice(-1)
  SUFFIXES_BY_LAST_LETTER.set(last, [...(SUFFIXES_BY_LAST_LETTER.get(last) ?? []), suffix])
}

/** Endings that are often part of a short root: "rápido" is not "rap", "alteram" is not "alt". */
const CAREFUL = new Set([
  'ancia',
  'encia',
  'ido',
  'ida',
  'amo',
  'emo',
  'eram',
  'erem',
  'avel',
  'ivel',
])

/** Common verbs whose forms share no root. "Visto", "dado" and "saída" live lives of their own. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sair: 'sai saem saiu sairam saindo saia saiam sairem',
    cair: 'cai caem caiu cairam caindo caia caiam cairem',
    poe: 'poem ponha ponham pondo puseram posto posta postos postas',
    ver: 've veem vendo',
    faz: 'fez fizeram faca facam feito feita feitos feitas',
    refaz: 'refez refizeram refaca refacam refeito refeita refeitos refeitas',
    traz: 'trouxe trouxeram traga tragam',
    dar: 'deu deram der dando dao',
    perd: 'perco perca percam',
    seg: 'sigo siga sigam',
    prosseg: 'prossiga prossigam',
    conseg: 'consiga consigam',
    serv: 'sirva sirvam',
    mant: 'mantenha mantenham manteve mantiveram mantinha',
    obt: 'obtenha obtenham obteve obtiveram',
    diz: 'disse disseram diga digam',
    constru: 'constroi constroem',
    sub: 'sobe sobem',
    repet: 'repita repitam',
    regred: 'regride regridem regrida',
  }).flatMap(([root, forms]) => forms.split(' ').map((form) => [form, root] as const)),
)

/** No stem is cut shorter than this: "dados" → "dad", never "d". */
const SHORTEST = 3

/**
 * The stem of one folded word (lower case, no accents).
 *
 * @example stem('avaliacao') === stem('avaliar')
 */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  if (word.length <= SHORTEST || /\d/u.test(word)) return word
  const singular = toSingular(word)
  const adjective =
    singular.length > 8 && singular.endsWith('mente') ? singular.slice(0, -5) : singular
  for (const suffix of SUFFIXES_BY_LAST_LETTER.get(adjective.slice(-1)) ?? []) {
    const kept = adjective.length - suffix.length
    if (kept >= (CAREFUL.has(suffix) ? SHORTEST + 1 : SHORTEST) && adjective.endsWith(suffix))
      return tidy(adjective.slice(0, kept))
  }
  return tidy(adjective)
}

/** Without accents "ágeis" ends as "papéis" does; these endings come from -il. */
const FROM_IL = /(?:erte|age|ace|ice|oce|ute|ate)is$/u

function toSingular(word: string): string {
  if (word.endsWith('ss')) return word
  if (FROM_IL.test(word)) return `${word.slice(0, -3)}il`
  for (const [plural, singular] of PLURALS) {
    const kept = word.length - plural.length
    if (kept >= SHORTEST - 1 && word.endsWith(plural)) return word.slice(0, kept) + singular
  }
  return word
}

/** Spelling changes at the end of a root: fique/ficar, chegue/chegar, mudança/mudar, avalia/avaliar. */
function tidy(root: string): string {
  if (root.length > SHORTEST) {
    if (root.endsWith('i')) return root.slice(0, -1)
    // "degrada" looks like a participle and has lost its -ada; so must "degradar".
    if (root.endsWith('ad') && root.length > 5) return root.slice(0, -2)
    if (root.endsWith('qu')) return `${root.slice(0, -2)}c`
    if (root.endsWith('gu')) return root.slice(0, -1)
    if (root.endsWith('anc') && root.length > 5) return tidy(root.slice(0, -3))
  }
  return root
}

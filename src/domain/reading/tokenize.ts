/*
 * The learner's text as words with their places. Everything later works on these words and hands
 * back offsets into the text exactly as it was typed.
 */
import { foldText } from '../text/fold.ts'
import { stem } from './stem.ts'

export type Token = {
  /** Offsets into the text as typed. */
  start: number
  end: number
  /** Folded, with chat spelling written out: "vc" → "voce". */
  word: string
  stem: string
  /** A word that only holds others together. Distances do not count it. */
  stop: boolean
  /** Place among the words that are not `stop`; a stop word has the place of the next one. */
  place: number
  sentence: number
  /** A clause ends at a comma or at a word that opens another ("mas", "porém"). */
  clause: number
  /** Copied from the question: never evidence of anything. */
  masked: boolean
  /** The misspelt word, where a slip was mended; `word` and `stem` are then the stem meant. */
  misspelt: string | null
}

/**
 * Chat spelling, contractions of speech, negations, numbers in words, and the Spanish that slips
 * into Portuguese. Keys are folded.
 */
// prettier-ignore
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  n: 'nao', nao: 'nao', ñ: 'nao', nn: 'nao', naum: 'nao',
  q: 'que', oq: 'que', pq: 'porque', pk: 'porque', vc: 'voce', vcs: 'voces', ce: 'voce',
  mt: 'muito', mto: 'muito', mta: 'muito', mts: 'muito', tb: 'tambem', tbm: 'tambem', tmb: 'tambem',
  qdo: 'quando', qnd: 'quando', qndo: 'quando', pra: 'para', pro: 'para', pras: 'para',
  pros: 'para', prum: 'para', pruma: 'para', ta: 'esta', tao: 'estao',
  tava: 'estava', to: 'estou', dps: 'depois', td: 'tudo', tds: 'todos', ngm: 'ninguem',
  hj: 'hoje', msm: 'mesmo', eh: 'e', neh: 'ne', cada: 'cada', qq: 'qualquer', qlqr: 'qualquer',
  qqr: 'qualquer', gnt: 'gente', obg: 'obrigado', pf: 'favor', ctz: 'certeza', vdd: 'verdade',
  smp: 'sempre', fzr: 'fazer', '%': 'porcento', ninguem: 'ninguem', ninguen: 'ninguem',
  dois: '2', duas: '2', tres: '3', quatro: '4', cinco: '5', seis: '6', sete: '7', oito: '8',
  nove: '9', dez: '10', vinte: '20', trinta: '30', quarenta: '40', cinquenta: '50', noventa: '90',
  not: 'nao', don: 'nao', doesn: 'nao', isn: 'nao', didn: 'nao', wasn: 'nao', cannot: 'nao',
  aren: 'nao', dont: 'nao', doesnt: 'nao', isnt: 'nao', didnt: 'nao', wont: 'nao', cant: 'nao', never: 'nunca', without: 'sem', cem: '100', two: '2', three: '3', four: '4', five: '5', forty: '40', ninety: '90',
  tiempo: 'tempo', datos: 'dados', dato: 'dado', entrenar: 'treinar', entrenado: 'treinado',
  entrenados: 'treinados', entrenamiento: 'treinamento', cambian: 'mudam', cambia: 'muda',
  cambiar: 'mudar', fuente: 'fonte', fuentes: 'fontes', proyecto: 'projeto',
  proyectos: 'projetos', llegan: 'chegam', llega: 'chega', llegar: 'chegar', pierde: 'perde',
  pierden: 'perdem', inversion: 'investimento', inversiones: 'investimentos', vuelve: 'volta',
  volver: 'voltar', riesgo: 'risco', riesgos: 'riscos', despliegue: 'deploy', desplegar: 'implantar',
  rendimiento: 'desempenho', lanzamiento: 'lancamento', lanzar: 'lancar', ahorro: 'economia',
  ahorrar: 'economizar', equipo: 'equipe', equipos: 'equipes', sitio: 'lugar', dinero: 'dinheiro',
  mejorar: 'melhorar', mejora: 'melhora', investigador: 'pesquisador', descargar: 'baixar',
  investigadores: 'pesquisadores', almacenar: 'armazenar', produccion: 'producao',
  sin: 'sem', gestionar: 'gerenciar', complejidad: 'complexidade', sigue: 'segue', salidas: 'saidas',
  muchos: 'muitos', muchas: 'muitas', mucho: 'muito', cuarenta: '40', ciento: 'porcento',
  seguimiento: 'acompanhamento', productividad: 'produtividade',

}

const STOP = new Set(
  (
    'a o as os lo los las um uma uns umas de do da dos das em no na nos nas ao aos por pelo pela pelos pelas ' +
    'para com e ou que se como mais muito bem ja la ai ali isso isto esse essa esses essas este ' +
    'esta estes estas estou estao estava estavam ele ela eles elas seu sua seus suas meu minha eu voce voces a gente nos lhe ' +
    'me te foi ser era sao eh ne tambem ate entre sobre quando onde qual quais cada todo toda ' +
    'todos todas tudo ainda entao assim porque pois the of to in and is are it for on an that this with be as by or ' +
    'at from its they their you we i vai vao ir tem ter ha mesmo mesma tipo aquele aquela aquilo ' +
    'varios varias diversos diversas numa dum duma num neste nesta nesse nessa disso disto dele dela deles delas'
  ).split(' '),
)

const CLAUSE_OPENERS = new Set(
  'mas porem contudo todavia entretanto embora but however although'.split(' '),
)

/** "p/", "c/" and "s/": only before a slash, for a lone letter is more often an item's name. */
const CUT_SHORT: Readonly<Record<string, string>> = { p: 'para', c: 'com', s: 'sem' }

/** A folded word as a careful writer would spell it: "vc" → "voce", "três" → "3". */
export function writtenOut(folded: string): string {
  return Object.hasOwn(WRITTEN_OUT, folded) ? (WRITTEN_OUT[folded] ?? folded) : folded
}

/**
 * The stem by which a word is matched. Words that only hold others together match as they are, and
 * are marked so that none is taken for a stem: "qual" is not "qual-idade".
 */
export function stemOf(word: string): string {
  return STOP.has(word) ? `=${word}` : stem(word)
}

/** Words that Spanish has and Portuguese has not; beside two of them "no" is "não". */
const SPANISH = /(?<!\p{L})(?:el|los|las|una|hay|sin|pero|muy|con|del|y|es|un)(?!\p{L})/giu

/** What only a Spanish text means by these. */
const FROM_SPANISH: Readonly<Record<string, string>> = { no: 'nao', sí: 'sim', si: 'se' }

/** Words of a text in order, with sentence and clause numbers. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  let clause = 0
  let place = 0
  let last = 0
  const spanish = (text.match(SPANISH)?.length ?? 0) >= 2
  for (const found of text.matchAll(/[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]+|%/gu)) {
    const gap = text.slice(last, found.index)
    if (tokens.length > 0) {
      if (/[.!…\n]/u.test(gap)) {
        sentence++
        clause++
      } else if (/[,;:?()]|\s[-–—]+\s|[–—]/u.test(gap)) clause++
    }
    const folded = foldText(found[0])
    last = found.index + found[0].length
    if (folded === '') continue
    const cut = text[last] === '/' ? CUT_SHORT[folded] : undefined
    const foreign = spanish ? FROM_SPANISH[found[0].toLowerCase()] : undefined
    const word = cut ?? foreign ?? writtenOut(folded)
    if (CLAUSE_OPENERS.has(word)) clause++
    const stop = STOP.has(word)
    tokens.push({
      start: found.index,
      end: last,
      word,
      stem: stemOf(word),
      stop,
      place,
      sentence,
      clause,
      masked: false,
      misspelt: null,
    })
    if (!stop) place++
  }
  return tokens
}

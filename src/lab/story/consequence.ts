/** Something that a decision led to, true of this run, with where the guide speaks of it. */
export type Consequence = {
  id: ConsequenceId
  /** Week at whose end it shows; null before production. */
  week: number | null
  /** In Portuguese, with this run's figures. */
  text: string
  /** Ids of the guide's stage, of a term and of a question, where there are such. */
  stage: string
  term: string | null
  question: string | null
}

export const consequenceIds = [
  'sem-dispositivos',
  'duplicatas-na-validacao',
  'acuracia-engana',
  'vazamento',
  'descarte',
  'poucos-grupos',
  'decorou',
  'fraco',
  'limiar-caro',
  'limiar-bom',
  'porta-sim',
  'porta-nao',
  'porta-no-ruido',
  'porta-pulada',
  'ajuste-venceu',
  'ajuste-no-treino',
  'sem-registro',
  'skew',
  'skew-descoberto',
  'sombra-custou',
  'sazonal',
  'bug-visto',
  'bug-nao-visto',
  'golpe-sem-psi',
  'golpe-nao-visto',
  'estimativa-cega',
  'retreino-a-toa',
  'retreino-venceu',
  'retreino-maduro',
  'retreino-rejeitado',
  'retreino-envenenado',
  'sem-feed',
  'divisao-aleatoria-otimista',
  'reverteu',
  'grupos-desiguais',
  'sem-modelo',
] as const
export type ConsequenceId = (typeof consequenceIds)[number]

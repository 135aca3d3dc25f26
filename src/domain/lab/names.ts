/* What the laboratory's choices are called in the reader's words, inside a sentence. */
import type { Algorithm, Monitor } from './decisions.ts'
import type { FeatureName } from './features.ts'

export const algorithmNames: Record<Algorithm, string> = {
  logistica: 'regressão logística',
  arvore: 'árvore de decisão',
  floresta: 'floresta aleatória',
  boosting: 'árvores com boosting',
}

export const monitorNames: Record<Monitor, string> = {
  qualidade: 'qualidade dos dados',
  entradas: 'distribuição das entradas',
  score: 'distribuição dos scores',
  rotulos: 'AUC nos rótulos que chegaram',
  estimativa: 'AUC estimada sem rótulos',
  detector: 'detector de mudança (ADWIN)',
}

export const featureLabels: Record<FeatureName, string> = {
  log_valor: 'valor',
  log_razao_30d: 'valor contra a média do cliente',
  noite: 'madrugada',
  hora_sen: 'hora (seno)',
  hora_cos: 'hora (cosseno)',
  log_distancia: 'distância de casa',
  risco_pais: 'risco do país',
  log_idade_dispositivo: 'idade do dispositivo',
  v1h: 'pagamentos na última hora',
  v24h: 'pagamentos em 24 horas',
  log_conta: 'idade da conta',
  favorecido_novo: 'favorecido novo',
  ecommerce: 'e-commerce',
  pix: 'Pix',
  pix_favorecido_novo: 'Pix a favorecido novo',
  eletronicos: 'eletrônicos',
  viagem: 'viagem',
  digital: 'digital',
  log_taxa_lojista_28d: 'fraude do lojista em 28 dias',
}

import { describe, expect, it } from 'vitest'
import { checkName, type NamedTerm } from '#domain/review/check-name.ts'

const term = (id: string, ...names: string[]): NamedTerm => ({
  id,
  title: names[0] ?? id,
  names: names.map((text) => ({ lang: 'en', text })),
})

const drift = term('data-drift', 'Data Drift', 'Desvio de Dados')
const concept = term('concept-drift', 'Concept Drift', 'Desvio de Conceito')
const store = term('feature-store', 'Feature Store')
const xai = term('xai', 'Model Explainability', 'xAI', 'Explicabilidade do Modelo')
const monitoring = term('m', 'Monitoring & Maintenance', 'Monitoramento e Manutenção')
const roi = term('roi', 'ROI', 'Return on Investment', 'Retorno sobre o Investimento')
const suffrage = term('sufragio', 'Sufragio efectivo')
const pueblos = term('pueblos', 'Tierra de los pueblos')
const all = [suffrage, pueblos, drift, concept, store, xai, monitoring, roi]

describe('checkName', () => {
  it.each([
    ['data drift', drift, 'as written'],
    ['DESVIO DE DADOS', drift, 'the other language, in capitals'],
    ['o desvio dos dados.', drift, 'articles and a full stop'],
    ['  feature-store ', store, 'a hyphen'],
    ['featurestore', store, 'in one word'],
    ['explicabilidade do modelo', xai, 'Portuguese'],
    ['XAI', xai, 'an abbreviation'],
    ['el sufragio efectivo', suffrage, 'an article in Spanish'],
    ['la tierra de pueblos', pueblos, 'Spanish words between the others'],
    ['monitoramento e manutencao', monitoring, 'without accents'],
    ['Monitoring and Maintenance', monitoring, '"and" for "&"'],
  ])('takes "%s" (%s)', (typed, meant) => {
    expect(checkName(typed, meant, all)).toMatchObject({ kind: 'right', slip: false })
  })

  it.each([
    ['data drfit', drift],
    ['fature store', store],
    ['explicabildade do modelo', xai],
    ['modelo explainability', xai],
    ['monitoramnto e manuntenção', monitoring],
  ])('forgives the slip in "%s"', (typed, meant) => {
    expect(checkName(typed, meant, all)).toMatchObject({ kind: 'right', slip: true })
  })

  it('does not take another term for a slip, but says which one it is', () => {
    expect(checkName('concept drift', drift, all)).toEqual({
      kind: 'other',
      term: 'Concept Drift',
    })
    expect(checkName('desvio de modelo', drift, all)).toEqual({ kind: 'wrong' })
  })

  it.each(['roy', 'drift', 'data', 'loja de features', '🎉', 'x'.repeat(10_000)])(
    'does not take %j',
    (typed) => {
      for (const one of all) expect(checkName(typed, one, all).kind).not.toBe('right')
    },
  )

  it('says that nothing was typed', () => {
    expect(checkName(' … ', drift, all)).toEqual({ kind: 'empty' })
  })
})

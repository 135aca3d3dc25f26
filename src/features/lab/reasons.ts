/* Reasons to choose from, for the line of justification that the diary keeps. */
import type { StageId } from '#domain/lab/decisions.ts'

export const reasons: Record<StageId, readonly (readonly [id: string, label: string])[]> = {
  'coleta-de-dados': [
    ['pistas', 'Cada fonte traz pistas que as outras não têm'],
    ['copias', 'Cópias podem cair no treino e na validação'],
    ['menos', 'Menos fontes, menos o que quebrar'],
    ['volume', 'Quanto mais linhas, melhor'],
  ],
  'analise-do-problema-de-negocio': [
    ['reais', 'O negócio perde reais, não pontos percentuais'],
    ['antes', 'O requisito tem de valer antes de ver o modelo'],
    ['acerto', 'Acertar mais é sempre melhor'],
    ['usual', 'É a medida que todos usam'],
  ],
  'preparacao-de-dados': [
    ['futuro', 'Em produção o modelo julga o futuro'],
    ['sorteio', 'Sortear mistura tudo e é mais justo'],
    ['nulos', 'Os nulos vão continuar chegando'],
    ['limpo', 'Linha incompleta atrapalha'],
  ],
  'feature-store': [
    ['iguais', 'Treino e produção precisam ler a mesma coisa'],
    ['sabia', 'O modelo só pode usar o que já se sabia na hora'],
    ['todas', 'Mais features, mais informação'],
    ['simples', 'O caminho mais simples de escrever'],
  ],
  'selecao-de-modelo': [
    ['interacoes', 'A fraude está nas combinações'],
    ['explica', 'Quero poder explicar cada decisão'],
    ['rapido', 'Quero começar pelo mais simples'],
    ['forte', 'Quero o mais forte'],
  ],
  'treinamento-de-modelo': [
    ['medida', 'Nem pouco, nem demais'],
    ['pressa', 'Rápido primeiro, depois se ajusta'],
    ['maximo', 'Quanto mais treino, melhor'],
  ],
  'avaliacao-de-modelo': [
    ['custo', 'É onde o custo total é menor'],
    ['achar', 'Prefiro achar quase todas as fraudes'],
    ['incomodar', 'Prefiro não incomodar clientes'],
    ['meio', '0,5 é o limiar natural'],
  ],
  'verificacao-de-desempenho': [
    ['combinado', 'O requisito foi combinado antes'],
    ['quase', 'Está perto o bastante'],
    ['prazo', 'O prazo não espera'],
    ['melhor', 'Dá para ficar melhor'],
  ],
  'ajuste-de-modelo': [
    ['validacao', 'Quem não viu as linhas é que julga'],
    ['capacidade', 'Falta capacidade ao modelo'],
    ['decorou', 'O modelo decorou: menos capacidade'],
    ['sorte', 'O acaso acha o que a grade não tenta'],
  ],
  'repositorio-de-modelo': [
    ['voltar', 'Um dia será preciso voltar atrás'],
    ['explicar', 'Quero saber de onde veio cada versão'],
    ['depois', 'Organizo depois'],
  ],
  'implantacao-de-modelo': [
    ['cautela', 'Se algo estiver errado, que o estrago seja pequeno'],
    ['comparar', 'Quero comparar com o treino antes de agir'],
    ['tempo', 'Cada semana sem modelo custa caro'],
  ],
  'monitoramento-e-manutencao': [
    ['angulos', 'Nenhum monitor vê tudo'],
    ['rotulos', 'O que conta é o desempenho nos rótulos'],
    ['ruido', 'Alarme demais ninguém lê'],
  ],
  'decisao-de-retreinamento': [
    ['quieto', 'O desempenho não caiu'],
    ['defeito', 'É defeito dos dados, não do mundo'],
    ['mundo', 'O que é fraude mudou'],
    ['entradas', 'As entradas mudaram'],
    ['rotina', 'Está na hora: é a rotina'],
  ],
}

export function reasonLabel(stage: StageId, id: string | null): string | null {
  return reasons[stage].find(([each]) => each === id)?.[1] ?? null
}

/* What a retraining brought, once the weeks after it are known. */
import { lostFeedWeeks, poisoningWeeks, type Weeks } from '../world/calendar.ts'
import type { Retraining } from './challenge.ts'
import type { Consequence } from './consequence.ts'
import type { Challenger } from './reports.ts'
import { aucText, say } from './say.ts'
import type { RunState } from './state.ts'

/** A difference of AUC that is more than chance. */
const clear = 0.03

export function readRetraining(
  state: RunState,
  decision: Retraining,
  challenger: Challenger,
  week: number,
): Consequence[] {
  const { knobs } = state.world
  const { window, version, isPromoted } = challenger
  const later = challenger.laterChallengerAuc.auc ?? 0
  const kept = challenger.laterChampionAuc.auc ?? 0
  const promised = challenger.challengerAuc.auc ?? 0
  const said: Consequence[] = []
  if (!isPromoted) {
    const text = `A versão ${version} perdeu a comparação (${aucText(promised)} contra ${aucText(challenger.championAuc.auc)} nos rótulos conhecidos) e não entrou. Depois, ela teria tido ${aucText(later)}; o campeão teve ${aucText(kept)}.`
    said.push(say('retreino-rejeitado', week, text))
  } else if (later > kept + clear) {
    const text = `Retreinar valeu: AUC ${aucText(later)} nas semanas seguintes; a versão anterior teria ficado em ${aucText(kept)}.`
    said.push(say('retreino-venceu', week, text))
  } else {
    const text = `Retreinar não ajudou: AUC ${aucText(later)} nas semanas seguintes, contra ${aucText(kept)} da versão anterior, que custaria nada.`
    said.push(say('retreino-a-toa', week, text))
  }
  if (decision.onlyRipe && later < kept + clear && kept < 0.8) {
    const text = `Só com rótulos maduros, a janela acaba na semana ${window.to}: o modelo não aprendeu o golpe, e a AUC ficou em ${aucText(later)}.`
    said.push(say('retreino-maduro', week, text))
  }
  if (decision.split === 'aleatoria' && promised - later > clear) {
    const text = `A comparação ao acaso prometia AUC ${aucText(promised)}; nas semanas seguintes foram ${aucText(later)}. Sortear linhas mistura o futuro com o passado.`
    said.push(say('divisao-aleatoria-otimista', week, text))
  }
  if (knobs.poisoning && !decision.audit && overlaps(window, poisoningWeeks)) {
    const text = `Parte dos rótulos da janela foi envenenada, e ninguém conferiu: nos rótulos conhecidos a AUC era ${aucText(promised)}; nos verdadeiros, depois, ${aucText(later)}.`
    said.push(say('retreino-envenenado', week, text))
  }
  if (knobs.lostFeed && !decision.audit && overlaps(window, lostFeedWeeks)) {
    const text = `As contestações de e-commerce não chegaram: o modelo aprendeu que lá não há fraude. Prometia ${aucText(promised)} e fez ${aucText(later)}.`
    said.push(say('sem-feed', week, text))
  }
  return said
}

function overlaps(a: Weeks, b: Weeks): boolean {
  return a.from <= b.to && b.from <= a.to
}

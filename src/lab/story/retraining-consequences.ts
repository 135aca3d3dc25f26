/* What a retraining brought, once the weeks after it are known. */
import {
  bugWeek,
  isWithin,
  lostFeedWeeks,
  poisoningWeeks,
  scamFrom,
  type Weeks,
} from '../world/calendar.ts'
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
    const help = later > kept ? 'ajudou pouco' : 'não ajudou'
    const text = `Retreinar ${help}: AUC ${aucText(later)} nas semanas seguintes, contra ${aucText(kept)} da versão anterior, que não custaria nada.`
    said.push(say('retreino-a-toa', week, text))
  }
  // Before the scam there was nothing that fresh labels could have taught.
  const isBehind = knobs.scam > 0 && week >= scamFrom && window.to < scamFrom
  if (decision.onlyRipe && isBehind && later < kept + clear) {
    const text = `Só com rótulos maduros, a janela acaba na semana ${window.to}: o modelo não aprendeu o golpe, e a AUC ficou em ${aucText(later)}.`
    said.push(say('retreino-maduro', week, text))
  }
  if (decision.split === 'aleatoria' && promised - later > clear) {
    const text = `A comparação ao acaso prometia AUC ${aucText(promised)}; nas semanas seguintes foram ${aucText(later)}. Sortear linhas mistura o futuro com o passado.`
    said.push(say('divisao-aleatoria-otimista', week, text))
  }
  const poisoned = weeksLearnt(decision, window, poisoningWeeks)
  if (knobs.poisoning && !decision.audit && poisoned > 0) {
    const text = `Parte dos rótulos da janela foi envenenada, e ninguém conferiu: nos rótulos conhecidos a AUC era ${aucText(promised)}; nos verdadeiros, depois, ${aucText(later)}.`
    said.push(say('retreino-envenenado', week, text))
  }
  const lost = weeksLearnt(decision, window, lostFeedWeeks)
  if (knobs.lostFeed && !decision.audit && lost > 0) {
    const where = lost === 1 ? 'uma semana' : `${lost} semanas`
    const text = `Em ${where} da janela as contestações de e-commerce não chegaram: ali o modelo aprende que lá não há fraude. Prometia AUC ${aucText(promised)} e fez ${aucText(later)}.`
    said.push(say('sem-feed', week, text))
  }
  return said
}

/** How many of the troubled weeks were learnt from. */
function weeksLearnt({ quarantine }: Retraining, { from, to }: Weeks, troubled: Weeks): number {
  let count = 0
  for (let week = from; week <= to; week++) {
    if (isWithin(week, troubled) && !(quarantine && week === bugWeek)) count++
  }
  return count
}

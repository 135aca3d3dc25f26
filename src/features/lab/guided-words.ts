/* What the guided run says before each of its decisions, in their order. */

export type GuidedWords = { decision: string; why: string }

export const guidedWords: readonly GuidedWords[] = [
  {
    decision: 'Usar as três fontes e tirar as cópias.',
    why: 'Três sistemas guardam pedaços da história: as transações, os dispositivos e os lojistas. Usamos os três, porque cada um traz pistas que os outros não têm. As transações reenviam parte dos pagamentos; tiramos as cópias, para que nenhum pagamento caia ao mesmo tempo no treino e na validação.',
  },
  {
    decision: 'Escolher pelo custo em reais; exigir AUC de ao menos 0,90.',
    why: 'Antes de qualquer modelo, o problema em reais. Fraude que passa custa o valor dela; alarme falso custa o atendimento. Por isso a medida é o custo, e não a acurácia: quem aprova tudo acerta quase sempre e perde tudo. E o requisito fica escrito agora, antes de ver qualquer resultado: AUC de ao menos 0,90.',
  },
  {
    decision: 'Separar no tempo, pôr a mediana onde falta e padronizar as colunas.',
    why: 'Treinamos nas semanas 1 a 6 e validamos nas semanas 7 e 8, porque em produção o modelo também julgará o futuro. Onde falta um valor entra a mediana; nas árvores, o que falta ganha uma faixa própria. Descartar essas linhas não adianta: em produção elas continuam chegando.',
  },
  {
    decision:
      'Usar os nove grupos de features, lidos no ponto do tempo e servidos pela Feature Store.',
    why: 'As features são definidas uma vez, com nome, versão e dono, e lidas no ponto do tempo: para cada pagamento, só o que já se sabia na hora dele. A mesma definição serve o treino e a produção, e assim o modelo encontra lá fora o que viu aqui dentro. Outros projetos podem reusá-la.',
  },
  {
    decision: 'Treinar árvores com boosting.',
    why: 'A fraude mora nas combinações: dispositivo novo com valor alto, madrugada com e-commerce. Árvores com boosting aprendem essas combinações; a regressão logística só soma efeitos. Em troca, explicá-las dá mais trabalho.',
  },
  {
    decision: 'Fazer um treino curto.',
    why: 'De propósito, começamos com um treino curto: poucas árvores, e rasas. É o que acontece quando há pressa, e dá ao ponto de decisão, mais adiante, algo que decidir.',
  },
  {
    decision: 'Alertar a partir do score 0,05.',
    why: 'O modelo responde com um score de 0 a 1; o limiar diz a partir de quanto ele vira alerta. Pela teoria, o ponto em que os dois erros custam o mesmo é 12 / (12 + fraude média), perto de 0,04. Começamos com 0,05 e vemos o que custa.',
  },
  {
    decision: 'Seguir a resposta, SIM ou NÃO.',
    why: 'O requisito foi escrito antes de haver modelo: AUC de ao menos 0,90. Seja qual for a resposta, nós a seguimos. Requisito que se dobra quando incomoda não é requisito.',
  },
  {
    decision: 'Procurar em grade e deixar a validação escolher.',
    why: 'A resposta foi NÃO, então o modelo volta ao ajuste. Uma busca em grade tenta combinações de número de árvores, profundidade e passo, e a validação escolhe. Escolher pelas linhas de treino premiaria quem decorou.',
  },
  {
    decision: 'Seguir a resposta, SIM ou NÃO.',
    why: 'O mesmo requisito, um candidato novo. Repare no erro-padrão ao lado da AUC: com cerca de 220 fraudes na validação, uma diferença de 0,01 pode ser só acaso.',
  },
  {
    decision: 'Registrar a versão no repositório.',
    why: 'Registramos o modelo com versão, linhagem e cartão, e damos a ele o apelido de campeão. Parece burocracia, até o dia em que é preciso voltar atrás ou explicar de onde veio uma decisão.',
  },
  {
    decision: 'Implantar em canário por uma semana.',
    why: 'Canário: por uma semana, o modelo decide sobre um cliente em cada dez. Se a produção for diferente do treino, o estrago é pequeno. A cautela também tem preço: é uma semana de fraude quase inteira.',
  },
  {
    decision: 'Ligar todos os monitores, com aviso a partir de PSI 0,2.',
    why: 'Ligamos todos os monitores: qualidade dos dados, PSI das entradas e do score, AUC nos rótulos que já chegaram, estimativa sem rótulos e um detector de mudança. Os rótulos atrasam: metade das fraudes só se sabe depois de quatro dias, e uma em dez, depois de dez. Nenhum monitor vê tudo; vejamos qual avisa de quê.',
  },
  {
    decision: 'Esperar.',
    why: 'Fim da semana 10: tudo quieto, nenhum alarme. Retreinar agora custaria R$ 2.000 e não ensinaria nada de novo. Esperamos.',
  },
  {
    decision: 'Esperar.',
    why: 'Época de festas: compras maiores, mais eletrônicos e viagens, e o PSI do valor passou de 0,5. Mas a AUC quase não se mexeu: as pessoas compram mais, e fraude continua parecendo fraude. Isso é data drift, sem concept drift. Retreinar com semanas de festa ensinaria um mundo que já passou. Esperamos.',
  },
  {
    decision: 'Corrigir os dados na origem.',
    why: 'A idade do dispositivo chegou zerada em 60 % dos pagamentos: uma coluna só, de um dia para o outro. Não é o mundo que mudou, é um defeito na origem. Retreinar seria aprender o defeito. Corrigimos a fonte e pedimos a semana de novo.',
  },
  {
    decision: 'Retreinar com as últimas quatro semanas e comparar com o campeão.',
    why: 'A AUC nos rótulos que chegaram despencou e o detector avisou, mas nenhum PSI saiu do lugar: as entradas são as mesmas, o que mudou foi o que é fraude. Isso é concept drift. Agora, sim, retreinamos, com as últimas quatro semanas e os rótulos que já chegaram: esperar os maduros seria aprender o mundo de antes do golpe. E o desafiante só entra se vencer o campeão.',
  },
  {
    decision: 'Esperar.',
    why: 'O desafiante venceu e está em produção. Uma semana é pouco para mexer de novo: esperamos e seguimos olhando, até a semana 20.',
  },
]

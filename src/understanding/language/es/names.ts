import type { NameWords } from "#understanding/language/sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

export const NAME_WORDS_ES: NameWords = {
  particles: "de del la las los el y e",
  titles: `sr sra srta dr prof don dona senor senora senorita profesor profesora profe director directora dire colega`,
  leads: "visite visitamos a con de para llame acompane hable converse y",
  shortLeads: "a con de para y",
  says: "fue esta queria quiere pidio dijo va tiene",
  saints: "santa?",
  notSurnames: joinAlternatives`
    lunes|martes|mierc|jueves|viernes|sabado|domingo|ayer|hoy
    ene|abr|ago|set|dic
  `,
  alsoWords: `sol luz paz mar consuelo dolores mercedes socorro angeles rosario pilar domingo nieves flor flores cruz
    reyes santos blanca clara alba aurora estrella gloria victoria esperanza fe caridad remedios amparo salvador jesus
    modesto justo felix leon bueno bravo delgado rubio moreno calvo blanco rojas rojo torres campos prado rios roca vega
    cuesta iglesias castillo mora pena luna sierra valle fuentes palacios plaza puente silva marino montes nieto cordero
    toro leal franco real paredes mesa rey guerra soto cano mayor abril julio agosto enero`,
};

import { anyOf } from "#understanding/pattern/phrases.ts";

/** Particles inside a name. */
export const PARTICLES = set("de del la las los da das do dos di van von der den ter el al bin bint ben y e");
export const TITLES =
  set(`mr mrs ms miss dr prof sir madam sr sra srta senor senora senorita don dona profesor profesora profe
  director directora dire principal head headteacher head colega`);
/** Words before a name; after the short ones only if it is capitalised. */
export const LEADS =
  set(`met saw visited called phoned rang seen with to from for and visite visitamos a con de para llame
  acompane hable converse y w`);
export const SHORT_LEADS = set("with to from for and a con de para y");
/** Verbs after a name at the start of a sentence. */
export const SAYS = set(
  "was is has had wanted wants asked said says told needs needed will and fue esta queria quiere pidio dijo va tiene",
);
/** Capitalised words next to a name that are not part of it. */
export const NOT_SURNAMES = anyOf`
  ^(?:mon|tues?|wed|thu|fri|sat|sun|lunes|martes|mierc|jueves|viernes|sabado|domingo)
  ^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|set|dic)
  ^(?:zoom|teams|google|meet|whatsapp|skype|phone|call|today|yesterday|ayer|hoy)
  ^(?:she|her|the|and|but|then|for|this|last)
`;

/** Names that are also common words. */
export const ALSO_WORDS =
  set(`will hope grace mark faith joy may june april august rose art bill frank pat sue rob jack dawn
  summer autumn ivy iris violet olive ruby pearl jade amber daisy lily heather ginger melody harmony honor honour mercy
  charity prudence patience constance angel rich chance chase grant drew miles wade dean max ray guy gene sandy penny
  carol robin jay star sky stone banks young green brown white black gray grey long short strong king bishop page wood
  woods field fields hill hall bell cook baker smith taylor mason ward hunt fox wolf bird fish cross sharp bright noble
  good best day winter rivers brook lake ford marsh moss reed case law price rice bush read love sol luz paz mar consuelo
  dolores mercedes socorro angeles rosario pilar domingo nieves flor flores cruz reyes santos blanca clara alba aurora
  estrella gloria victoria esperanza fe caridad remedios amparo salvador jesus modesto justo felix leon bueno bravo
  delgado rubio moreno calvo blanco rojas rojo torres campos prado rios roca vega cuesta iglesias castillo mora pena luna
  sierra valle fuentes palacios plaza puente silva marino montes nieto cordero toro leal franco real paredes mesa rey
  guerra soto cano mayor abril julio agosto enero`);

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

import type { NameWords } from "#understanding/language/name-sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";
import { NICKNAMES_ES } from "./nicknames.ts";

export const NAME_WORDS_ES: NameWords = {
  particles: "de del la las los el y e",
  titles: `sr sra srta dr prof don dona senor senora senorita profesor profesora profe director directora dire colega`,
  leads: "visite visitamos a con de para llame acompane hable converse y",
  shortLeads: "a con de para y",
  says: joinAlternatives`
    no|fue|esta|estaba|estuvo|queria|quiere|pidio|dijo|dice|va|tiene|tenia|me|nos|le|les|lo|la|se|ya|tambien|ha|habia|conto|comento|menciono|presento
    llevo|hizo|hace|quedo|armo|trajo|explico|reunio|aplico|logro|sigue|sabe|puede|necesita|cree|siente|recibio|llamo|espera|prometio|propuso
    mando|envio|mostro|anda|sale|vino|paso|planteo|acepto|acordo|trabaja|lidera|maneja|viene|\p{L}{2,}[aei]ra
  `,
  saints: "santa?|santo|sto|sta|virgen",
  notSurnames: joinAlternatives`
    lunes|martes|mierc|jueves|viernes|sabado|domingo|ayer|hoy
    ene|abr|ago|set|dic
  `,
  alsoWords: `sol luz paz mar consuelo dolores mercedes socorro angeles rosario pilar domingo nieves flor flores cruz
    reyes santos blanca clara alba aurora estrella gloria victoria esperanza fe caridad remedios amparo salvador jesus
    modesto justo felix leon bueno bravo delgado rubio moreno calvo blanco rojas rojo torres campos prado rios roca vega
    cuesta iglesias castillo mora pena luna sierra valle fuentes palacios plaza puente silva marino montes nieto cordero
    toro leal franco real paredes mesa rey guerra soto cano mayor abril mayo junio julio agosto enero segundo primo`,
  notAfterName:
    "grado|ano|ciclo|nivel|bimestre|trimestre|semestre|turno|piso|lugar|tema|punto|de (?:primaria|secundaria)|[a-e]\\>",
  nicknames: NICKNAMES_ES,
  diminutive: "it[oa]s?",
  sounds: [
    [/qu|ck/g, "k"],
    [/c(?=[eiy])|[zx]/g, "s"],
    [/c(?!h)/g, "k"],
    [/[vw]/g, "b"],
    [/g(?=[eiy])|j|sh/g, "y"],
    [/ll/g, "y"],
    [/h/g, ""],
    [/y/g, "i"],
  ],
  roles: String.raw`(?<!\<(?:sub|ex|anterior|antigu[oa])[ -])(?:directora?(?: (?:encargad|interin|designad)[oa])?|dire|direc|encargad[oa] de direccion)`,
  ofSchool: "del?|en|la|las|los|el|de la",
  oneOfSchool: String.raw`(?<!\<(?:en|hacia|hasta|para|desde|por|es|ie|escuela|colegio|jardin) )(?:al|el|la)(?<!\<a la) del?(?: (?:el|la|los|las))?`,
  schools: joinAlternatives`
    i\.e\.(?:[ip]\.)?|ie|iei|iep|cei|cebe|institucion|educativa|escuela|escuelita|colegio|cole|jardin|inicial|pronoei
    primaria|secundaria|centro|educativo|numero|nro
  `,
  someone: "alguien",
  atPlace: "en|desde|hasta",
};

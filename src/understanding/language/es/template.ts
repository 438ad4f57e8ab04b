import type { TemplateWords } from "#understanding/template/template-words.ts";

const SHE = "(?:(?:ella|el|la directora|el director|N+(?: N+)*) )?";

export const TEMPLATE_WORDS_ES: TemplateWords = {
  labels: {
    header: "dia|fecha|cuando|con|quien|director|directora|duracion|minutos|tiempo|hora",
    request: `(?:lo que )?${SHE}(?:trajo|trae|pidio|queria|planteo)|pedido|tema`,
    working: "(?:lo que |que )?(?:funciona|funcionan|funciono|va bien|avanza)|bien|logros?|avances?",
    challenge: "(?:lo que |que )?(?:(?:le |les )?cuesta|(?:le |les )?cuestan|costo)|dificil|dificultad(?:es)?|retos?",
    principal: `${SHE}hara|ella|el|N+(?: N+)*|(?:compromisos?|acuerdos?) (?:de (?:ella|el|la directora|N+(?: N+)*)|del director)`,
    mentor: "(?:yo )?hare|yo|mis? compromisos?|mis? acuerdos?",
    joint: "haremos|juntos|juntas|l[oa]s dos|amb[oa]s",
    next: "proxima(?: visita| reunion| vez| fecha| sesion)?|prox|siguiente(?: visita| reunion| vez| fecha| sesion)?",
    reason: "motivo|razon|causa|porque|por que",
    objective: "objetivo(?: de la (?:visita|sesion|reunion))?",
  },
  bareLabels: {
    request: "trajo",
    working: "funciona",
    challenge: "cuesta",
    principal: "hara",
    mentor: "hare",
    next: "proxima|prox",
    reason: "motivo",
  },
  signs: {
    in_person: "visita|presencial",
    phone: "llamada|telefono|telf?|fono|cel|celular",
    async_messaging: "whats?app|wasap|wsp|wa|mensajes?|chat",
    video: "video|video ?llamada|zoom|meet|virtual",
    not_held: "no (?:se (?:hizo|realizo|dio)|hubo(?: visita)?|realizada)|suspendida|cancelada",
  },
  weekdays: "lun mar mie jue vie sab dom",
};

import type { LeaveWords } from "#understanding/language/leave-words.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

export const LEAVE_WORDS_ES: LeaveWords = {
  othersLeave: joinAlternatives`
    (?:esta|estara|anda|sigue|se puso|se siente|se encuentra|quedo|queda|amanecio) (?:(?:muy|un|poco|algo|bien|con|de|mal|una|su|por|todavia|aun|en) )*(?:enferm[oa]|mal|delicad[oa]|resfriad[oa]|gripe|fiebre|covid|licencia|vacaciones|descanso|reposo|viaje|permiso|ausente|fuera|hospitalizad[oa]|internad[oa])
    no (?:viene|vendra|va a venir|estara|va a estar|trabaja|trabajara|asiste|asistira|puede venir|podra venir)
    (?:tiene|tendra|pidio|sale (?:de|con)|saldra de|entra (?:en|de)|se (?:va|fue|ira) de|tomara) (?:(?:una|un|su) )?(?:licencia|vacaciones|descanso|permiso|reposo)
    (?:la|el) (?:enferm[oa]|ausente|de la licencia) es|(?:la|el) que (?:esta|estara|se va|sale) (?:enferm[oa]|ausente|de|con)
  `,
  ofWriter:
    "(?:mi (?:hij[oa]|mama|papa|madre|padre|espos[oa]|familia) (?:esta|se puso|amanecio|sigue)|(?:esta|se puso) enferm[oa] mi)",
  firstPerson:
    "(?:yo|me|mi|mis|estoy|estare|voy|ire|salgo|saldre|tengo|tendre|viajo|viajare|vengo|vendre|ando|sigo|amaneci|puedo|podre|necesito|pido|tomo|tomare|quiero|trabajo|trabajare)",
};

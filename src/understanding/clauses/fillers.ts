import { everywhere, phrases } from "#understanding/pattern/phrases.ts";

/** Filler words between a day, a time and a modality. */
export const FILLERS = everywhere(phrases`
  about|around|for|on|at|in|was|it|from|only|just|approx|total|lasted|took|duration|length|time|date|when|by|via|to|the
  phone|zoom|meet|teams|person|face|school|her|his|office|video|call|whatsapp|w|with
  el|la|los|las|de|del|fue|unos|unas|como|durante|duro|duracion|por|en|a|su|fecha|hora|con|persona
  escuela|colegio|cole|ie|oficina|presencial|telefono|videollamada|llamada|N+
`);

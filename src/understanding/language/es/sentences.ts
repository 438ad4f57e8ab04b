import type { RetractionWords } from "#understanding/language/retraction-words.ts";
import type { ClauseWords, SentenceWords } from "#understanding/language/sources.ts";
import { joinAlternatives } from "#understanding/pattern/phrases.ts";

export const SENTENCE_WORDS_ES: SentenceWords = {
  titles: "sr|sra|srta|dr|prof|sta",
  abbreviations: joinAlternatives`
    min|hr|hrs|aprox|prox|sgte|sig|ppal|nro|no|etc|dpto|inst|av|am|pm|[ap]\.m
    ene|feb|mar|abr|jun|jul|ago|set|sept?|oct|nov|dic
    lun|mar|mie|jue|vie|sab|dom
  `,
  conjunctions: "y|e|pero|entonces|tambien|ademas|luego",
  subordinators: "que",
};

export const CLAUSE_WORDS_ES: ClauseWords = {
  contrasts: "pero|aunque|sin embargo|mientras que",
  subjectless: "eso|esto|lo cual|es|son|fue|fueron|esta|estan|ha|han|sigue|siguen",
  ofTheVisit: "minutW+|horas?|zoom|telefono|llamada",
  fillers: joinAlternatives`
    el|la|los|las|de|del|fue|unos|unas|como|durante|duro|duracion|por|en|a|su|fecha|hora|con|persona
    escuela|colegio|cole|ie|oficina|presencial|telefono|videollamada|llamada|zoom
  `,
};

/** A day by itself, as in "fue ayer no hoy". */
const NAMED_DAY = "(?:hoy|ayer|anteayer|antier|anoche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)";

export const RETRACTION_WORDS_ES: RetractionWords = {
  negations: joinAlternatives`
    \<(?:en vez de|en lugar de|no fue(?:ron)?|no eran?)\>
    (?<=[,;]\s{0,3})no(?=\s+(?:en|por|el|la|los|a|de|fue|era|con|\d|${NAMED_DAY}))
    (?<=\<${NAMED_DAY}\s{1,3})no(?=\s+(?:el\s+)?${NAMED_DAY})
  `,
  ends: "sino|fue(?:ron)?|eran?",
  beforeNumber: "no(?: (?:fueron|eran))?|en vez de",
  repairs: joinAlternatives`
    no|nop|digo|miento|perdon|disculpa|disculpe|corrijo|me corrijo|mejor dicho|quise decir|quiero decir|espera|espere|ay no|ah no|que digo
    me equivoco|me equivoque|bueno no|no no|mentira|o sea no|no perdon|no miento|no espera|no que va|no cierto
  `,
  afterRepair: "no|fue|fueron|era|eran|es|el|la|los|las|a|de|en|al|este|eh|perdon|que|creo|ya|mas bien|sino|lo",
};

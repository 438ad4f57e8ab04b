/** Spanish says usted: these forms can only be tú. */
const FAMILIAR = [
  ...["tú", "tu", "tus", "te", "ti", "contigo", "tuyo", "tuya", "tuyos", "tuyas", "eres", "estás", "has", "vas", "ves"],
  ...["tienes", "quieres", "puedes", "debes", "sabes", "necesitas", "prefieres", "haces", "dices", "haz", "pon"],
  ...["escribes", "respondes", "compartes", "guardas", "recibes", "eliges", "deseas", "podrás", "verás", "tendrás"],
  ...["escribiste", "compartiste", "guardaste", "dijiste", "registraste", "hiciste", "fuiste", "pediste"],
];

/**
 * What Fieldbook says to nobody, by language: it does not count, blame, rank or cheer, and calls things by one name
 * (words: measures 2 and 7; the glossary). A star ends a stem.
 */
export const UNSAID: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...["mentee*", "missed", "overdue", "score*", "streak*", "rank*", "resistance", "resistant", "user", "users"],
    ...["alert*", "wizard", "assignment*", "oops", "sorry", "congratulations", "awesome", "great job", "well done"],
  ],
  es: [
    ...["mentorad*", "tutorad*", "aprendiz*", "vencid*", "atrasad*", "perdid*", "incumpl*", "puntaje*", "puntuación"],
    ...["calificación", "racha*", "ranking", "resistencia", "resistente", "usuari*", "alerta*", "asistente virtual"],
    ...["ups", "disculp*", "lo siento", "felicidades", "felicitaciones", "enhorabuena", "genial"],
    ...FAMILIAR,
  ],
};

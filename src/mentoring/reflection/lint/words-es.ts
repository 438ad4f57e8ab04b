import { createWordAlternatives } from "#understanding/pattern/alternatives.ts";
import type { QuestionFaultPatterns } from "./word-faults.ts";

const PEOPLE = createWordAlternatives(`
  estudiantes?|alumn[oa]s?|niñ[oa]s?|docentes?|profesor(?:a|es|as)?|profes?|maestr[oa]s?|colegas?|madres?
  padres?|apoderad[oa]s?`);

/**
 * Verb forms, pronouns and possessives of the familiar second person (tú), without words that merely have the same
 * ending, such as "existe".
 */
const FAMILIAR = `
    tú|tu|tus|te|ti|contigo|tuy[oa]s?|eres|estás|has|vas|ves|tienes|quieres|puedes|debes|sabes|necesitas|prefieres
    haces|dices|piensas|crees|sientes|recuerdas|podrías|harías|dirías|tendrías|querrías|cambiarías|quisieras
    (?!(?:ex|ins|cons|res|as|pers|des|sub|v|tr|ch)iste|contraste|desgaste)\\p{L}+(?:aste|iste)`;

export const QUESTION_FAULT_PATTERNS_ES: QuestionFaultPatterns = {
  single_answer: `
    cuál (?:es|fue|era) (?:la|el) (?:principal |verdader[oa] )?(?:razón|causa|problema|solución|respuesta|explicación|motivo)`,
  abstract: `
    su (?:liderazgo|práctica|gestión|rol)|sus fortalezas|en general|en términos generales|reflexione
    qué (?:tipo|clase) de (?:directora?|líder|persona)|como (?:líder|persona)`,
  therapy: `
    infancia|niñez|ansiedad|ansios[oa]|depresi\\p{L}+|deprimid[oa]|traum\\p{L}+|terapi\\p{L}+|autoestima|sanar
    emocional(?:es|mente)?|sus emociones|su (?:madre|padre|matrimonio|espos[oa]|vida familiar|pasado)
    (?:lo|la|le) (?:hizo|hace) sentir|en el fondo de`,
  advice: `
    (?<=¿\\s?)(?:no )?(?:ha|han) (?:usted )?(?:pensado|considerado|probado|intentado|contemplado)
    (?<=¿\\s?)(?:no )?(?:podría|puede|debería|convendría|habría|sería)
    por qué no|qué tal si|qué (?:le )?parece si|(?<=¿\\s?)y si
    no (?:cree|le parece|piensa|considera) (?:usted )?que|sería (?:mejor|bueno|conveniente|recomendable)|le convendría
    (?:le|yo) (?:sugiero|recomiendo|aconsejo|sugeriría|recomendaría)|mi consejo|buenas prácticas
    usted (?:debe|debería|tiene que|tendría que|necesita)|hay que|habría que|(?:trate|procure) de|procure|intente`,
  verdict: `
    (?:buen|buena|gran|excelente|mal|mala|pésim[oa]) (?:trabajo|labor|gestión|decisión|clase|visita|directora?|líder|liderazgo)
    (?:bien|mal) hech[oa]|felicit\\p{L}+|impresionante|debe(?:n|ría|rían)?|debió|debía
    fall(?:a|as|ó|ado|ar|aron)|fracas\\p{L}+|todavía|aún|sol[oó]|solamente|únicamente|apenas|por fin|siquiera
    débil\\p{L}*|debilidad\\p{L}*|mejorar su|mejore su|error(?:es)?|equivoc\\p{L}+|incorrect\\p{L}+|correctamente
    adecuadamente
    deficien\\p{L}+|insuficient\\p{L}+|carenci\\p{L}+|lo correcto|mejor (?:directora?|líder)`,
  evaluation: `
    puntaje|puntuación|calific\\p{L}+|evalu\\p{L}+|rúbricas?|ranking|en una escala|del uno al (?:cinco|diez)
    su desempeño|competente|sus competencias|nivel de`,
  presumes: `
    sus? (?:problemas?|dificultad(?:es)?|conflictos?|fracasos?|resistencias?|crisis|estrés|frustraci(?:ón|ones))
    (?:el|los) (?:problemas?|conflictos?) (?:con|de|entre)|(?:salió|salieron|anduvo|resultó) (?:tan )?mal
    (?:le|les) (?:impid(?:ió|e)|falt(?:ó|a)|fren(?:ó|a))|se (?:niegan|negaron|negó|quejan|quejaron|oponen|opusieron)
    (?:se )?resist\\p{L}+|culpa\\p{L}*|no (?:pudo|logró|hizo|quiso|cumplió|supo|alcanzó)`,
  long_task: `
    en detalle|con detalle|detalladamente|paso a paso|enumere|haga una lista|por escrito|redacte|adjunte|suba
    (?:tres|cuatro|cinco|seis|diez|\\d+) (?:ejemplos|razones|cosas|maneras|formas|acciones|pasos|ideas)
    todo lo que|todas las \\p{L}+|todos los(?! días) \\p{L}+`,
  asks_for_name: `
    (?:qué|cuál(?:es)? de (?:sus|los|las)) ${PEOPLE}(?! o grupos)
    quién(?:es)? (?:es|son|fue|fueron) (?:el|la|los|las)
    quién(?:es)? de (?:sus|los|las|su)|cómo se llaman?|nombres? de|mencione a|nombre a`,
  why_person: `
    por qué(?! (?:se|existen?|hay|es|está|están|funciona|ocurr\\p{L}+|sucede\\p{L}*|pas(?:a|ó)|est[aeo]|eso)(?!\\p{L}))`,
  familiar: `${FAMILIAR}
    mentorad[oa]s?|tutorad[oa]s?|(?:entiendo|sé|comprendo|imagino) cómo se siente|siento (?:que|lo)|entre nos
    querid[oa]|estimad[oa]`,
  compliance: `
    (?<=¿\\s?)(?:ya )?(?:ha|han) (?:usted )?(?:cumplido|completado|terminado|hecho|implementado|logrado|entregado)
    (?<=¿\\s?)ya (?:cumplió|completó|terminó|hizo|implementó|logró)|qué (?:ha logrado|logró|ha cumplido|cumplió)
    al menos (?:un|una|uno)|tal como (?:se )?acord\\p{L}+|a tiempo|plazo|se comprometió|exactamente|sea específic[oa]
    obligatori\\p{L}+`,
};

import type { Gender, Mention, PeopleWords, PersonRole } from "#understanding/names/people-words.ts";
import { COMMON_WORDS_ES } from "./common-words.ts";
import { GAZETTEER_ES, NAMESAKE_PLACES_ES } from "./gazetteer.ts";
import { GIVEN_NAMES_ES } from "./given-names.ts";
import { ORDINARY_WORDS_ES } from "./ordinary-words.ts";
import { PERSONAL_NUMBERS_ES } from "./personal-numbers.ts";
import { PLACE_SIGNS_ES } from "./place-signs.ts";
import { CAPITALISED_WORDS_ES, FAMOUS_PEOPLE_ES, PLACES_ES } from "./places.ts";
import { PRINCIPAL_SIGNS_ES } from "./principal-signs.ts";
import { SHORT_FORMS_ES } from "./short-forms.ts";
import { SURNAMES_ES } from "./surnames.ts";

const ORDINALS: Readonly<Record<string, string>> = {
  prim: "1",
  segu: "2",
  terc: "3",
  cuar: "4",
  quin: "5",
  sext: "6",
};
const GRADE = String.raw`(?:(?<n>[1-6])\s?(?:\.?\s?[º°ª]|\.?(?:ero|ro|do|er|to|mo|o)(?!\p{L})|(?=\s?["“«'’]?[A-H]["”»'’]?(?!\p{L})))|(?<word>primer|segundo|tercer|cuarto|quinto|sexto)o?(?!\p{L}))`;
const CLASS = String.raw`(?<class>\s?[-"“«'’]?(?:[A-H]|(?<=\d)[a-h])["”»'’]?(?!\p{L}))?`;

export const PEOPLE_WORDS_ES: PeopleWords = {
  givenNames: GIVEN_NAMES_ES,
  surnames: SURNAMES_ES,
  shortForms: SHORT_FORMS_ES,
  childName: /(?:c|qu)?it[oa]s?$/u,
  diminutive: /(?:c|qu)?it[oa]s?$/u,
  unlikelyEndings:
    /(?:s|[ae]ndo|iendo|os[oa]|ent[eo]|antes?|ic[oa]|[aei]r|[aei]rse|ad[oa]|id[oa]|é|í|ó|[aei]mos|aba|ía|remos|ivo|iva|al|il|eza|ncia|ura)$/u,
  openingVerbs: /(?:é|í|ó|mos|ron|[az]co|[aeid]r(?:án|á|ías?|ían)|[aei]ndo|aban?|ía[ns]?)$/u,
  worksInside:
    /(?:canciones|musica|poemas|cuentos|novelas|obras|libros|fabulas|paginas?|capitulos?|ejemplar(?:es)?|estreno|adaptacion|funcion|pelicula) de $/u,
  worksBefore: /(?:libro|articulo|texto|poema|novela|video|cancion|autora?|teoria|obra) de $/u,
  lowerCaseNames: `luz sol paz esperanza consuelo mercedes milagros rosa flor nieves dolores socorro gloria victoria
    estrella soledad rosario pilar angeles alba aurora blanca clara abril julio domingo segundo angel jesus cesar franco
    leon cruz violeta justa amada bella grecia caridad celeste dulce reina lucero salvador modesto justo vidal primitivo
    margarita rosas linda perla`,
  verbEndings: /(?:ó|ará|erá|irá|arán|aba|ía)$/u,
  pluralVerbEndings: /[aeí]n$|ron$/u,
  mayFollowName: /^/u,
  commonWords: COMMON_WORDS_ES,
  words: ORDINARY_WORDS_ES,
  wordEndings:
    /(?:eria|erias|illera|era[nt]e|ario|arios|cion|ciones|sion|siones|miento|mientos|dades|dad|tad|mente|aje|ajes|ismo|istas?|ible|able|logia|grafia|ivas|ivos|ticas?|ticos?|ales|ancia|encia|encias)$/u,
  capitalised: CAPITALISED_WORDS_ES,
  calendar: `enero febrero marzo abril mayo junio julio agosto setiembre septiembre octubre noviembre diciembre lunes martes
    miercoles jueves viernes sabado domingo`,
  places: PLACES_ES,
  gazetteer: GAZETTEER_ES,
  namesakePlaces: NAMESAKE_PLACES_ES,
  famous: FAMOUS_PEOPLE_ES,
  pronouns: "segun me te se le les nos lo ella ellas ellos el yo usted ustedes",
  particles: "de del dela la las los el vda van von da dos di do",
  nouns: {
    pupil: `nena nene pibe piba chamaco chamaca chavo chava chibolo chibola patojo patoja guagua wawa peque alumna
      alumno exalumna exalumno alumnita alumnito estudiante nina nino ninita ninito chica chico chiquita chiquito
      chiquilla chiquillo muchacha muchacho joven jovencita jovencito adolescente menor escolar hija hijo hijita hijito
      nieta nieto bebe companerito companerita pequena pequeno pequenita pequenito hermanita hermanito brigadier
      brigadiera alumn delegada delegado sobrinito sobrinita gemela gemelo melliza mellizo`,
    relative: `mama mamita mami papa papito papi madre padre tia tio abuela abuelo abuelita abuelito hermana hermano
      madrastra padrastro apoderada apoderado madrina padrino prima primo cunada cunado esposa esposo pareja pariente
      sobrina sobrino familiar mamá papá`,
    teacher: `profesora profesor profe profa maestra maestro docente tutora tutor auxiliar seno senito practicante`,
    adult: `senora senor senorita colega psicologa psicologo contadora contador abogada abogado nutricionista dentista
      odontologa odontologo arquitecta arquitecto tecnica tecnico tesorera tesorero gobernador gobernadora juez jueza
      notario congresista comisario proveedor proveedora albañil carpintero electricista gasfitero chofer panadera
      panadero partera obrero bodeguera bodeguero enfermera enfermero vecina vecino conserje secretaria secretario
      especialista subdirectora subdirector coordinadora coordinador presidenta presidente alcalde alcaldesa regidora
      regidor fiscal policia suboficial portero guardian guardiana cocinera cocinero bibliotecaria promotora promotor
      facilitadora facilitador monitora monitor acompanante persona asistenta asistente trabajadora administradora
      administrador ingeniera ingeniero doctora doctor medico obstetra sacerdote parroco padrecito supervisora
      supervisor jefa jefe responsable encargada encargado mentora mentor capacitadora tallerista companera companero
      amiga amigo mujer hombre joven`,
    principal: "directora director dire directivo directiva rectora rector",
  },
  notPrincipal: "ex sub vice",
  plurals: {
    pupil: `alumnos alumnas estudiantes hnos hnas hermanas exalumnos exalumnas ninos ninas chicos chicas muchachos
      muchachas jovenes menores hermanos hermanitos hermanitas hijos hijas mellizos mellizas gemelos gemelas primos
      primas companeros companeras brigadieres`,
    teacher:
      "docentes profesores profesoras profes maestros maestras tutores tutoras auxiliares practicantes seños misses",
    relative: "padres madres mamás mamas papás apoderados apoderadas abuelos abuelas tíos tías tios tias",
    adult:
      "señores señoras senores senoras vecinos vecinas especialistas coordinadores coordinadoras subdirectores colegas",
  },
  titles:
    "mtro mtra profr profra lcda licda abog arq fray monsenor sgto tte cap sra sr srta don dona ing lic dr dra prof mg mgtr magister miss bach hna sor pdte apu tayta taita monseñor rvdo",
  formalTitles: "sra sr srta don dona",
  honorifics: "senor senora senorita",
  abbreviations:
    "mtro mtra profr profra lcda licda abog arq sgto tte cap hnos hnas sra sr srta dr dra prof lic ing mg mgtr bach hna av jr vda nro no tel cel telf",
  titlesAfter: "",
  beforeNames: "a con para que y",
  conjunctions: "y e",
  betweenPlaces: "y e o u a ni hasta",
  of: "de del",
  articlesOfFamilies: "los",
  familyEnding: /^(?<surname>.+)$/u,
  familyName: /^\p{L}{3,}[^s\P{L}]$/u,
  family: { noun: "familia", gender: "f" },
  ofFamily: "los de ",
  nounsOfTitles: new Map([
    ["don", { noun: "señor", gender: "m" }],
    ["dona", { noun: "señora", gender: "f" }],
  ]),
  families: "",
  siblings: "hermanos hermanas hermanitos hermanitas hnos hnas gemelos gemelas mellizos mellizas primos primas",
  children: "hija hijo hijos hijas hijita hijito nieta nieto sobrina sobrino",
  called: "llamada llamado apodado apodada alias dicen nombre apellido tal",
  calledBy: "dicen decimos llaman llamamos apodan apodaron pusieron conocen",
  callObjects: "le lo la les los",
  calledAs: "como",
  articlesOfPeople: "el la al",
  calledAfter:
    /^,? (?:asi|como)(?: es como)? (?:le|lo|la|les|los) (?:dicen|decimos|dice|digo|llaman|llamamos|conocen|apodan)(?!\p{L})/u,
  nameStated: "llama llaman llamaba apellida apellidan nombre apellido",
  isWords: "es era",
  definiteArticles: "la el los las",
  articlesOfThings: "",
  contractions: new Map([
    ["al", "a"],
    ["del", "de"],
    ["los", ""],
    ["las", ""],
  ]),
  determiners: `una un al del mi su tu nuestra nuestro esta este esa ese aquella aquel otra otro cada sus mis dicha
    dicho alguna algun cierta cierto misma mismo`,
  beforeTwo: "",
  fondAdjectives: "",
  adjectives: "nueva nuevo joven pequena pequeno querida querido buena buen mejor",
  calendarVerbs: `es son fue fueron era sera esta estaba estuvo ha habia tiene tenia va iba vino viene llego llega
    trajo trae salio sale entra entro sigue siguio termino hace dio da`,
  pupilVerbs: `llora lloro lloraba lloraron lee leyo leia escribe escribio juega jugo jugaba pego pega golpeo mordio
    muerde grita grito falto falta faltaba faltado aprendio aprende suma resta dibuja dibujo corre corria expuso repitio
    repite estudia cursa copio copia`,
  personVerbs: `es son fue era esta estaba estuvo tiene tenia tuvo va iba vino viene llego llega llegaba dijo dice
    decia quiere queria quiso pidio pide conto cuenta comento comenta hizo hace hacia sabe sabia no se le me nos lo ya
    ha habia puede podia pudo necesita necesitaba trajo trae salio sale saca saco entra entro vive vivia trabaja trabajo
    ayuda ayudo sigue siguio cumple cumplio explico explica pregunto pregunta respondio responde participa participo
    logro logra termino dio da tambien`,
  pupilThings: `cuaderno cuadernos tarea tareas carpeta mochila nota notas libreta lectura conducta comportamiento matricula
    asistencia faltas inasistencias padres mamá papá apoderado familia ficha examen prueba`,
  ...PRINCIPAL_SIGNS_ES,
  ...PLACE_SIGNS_ES,
  grade: {
    after: new RegExp(
      String.raw`(?:,? \(?(?:del?|en|cursa|está en|que está en|es de|alumn[oa] de|alumn[oa] del|estudiante de|estudiante del|del aula de|del aula)? ?(?:el |la )?|\s?\()${GRADE}(?: ?(?:grado|año)(?!\p{L}))?${CLASS}\)?`,
      "yiu",
    ),
    write: ({ groups }) =>
      groups?.class && ` de ${groups.n ?? ORDINALS[groups.word?.slice(0, 4).toLowerCase() ?? ""] ?? ""}.º grado`,
  },
  numbers: PERSONAL_NUMBERS_ES,
  placeholders: {
    name: "[nombre]",
    number: "[número]",
    phone: "[teléfono]",
    email: "[correo]",
    birth_date: "[fecha]",
  },
  phrases: { number: "un número", phone: "un teléfono", email: "un correo" },
  beforePhrases: "con y",
  nounFor: (role, gender) => NOUNS[role][gender],
  genderOf: (noun) => (FEMININE.test(noun) ? "f" : MASCULINE.test(noun) ? "m" : undefined),
  describe: describePerson,
};

const FEMININE = /^(?:madre|mama|miss)$|(?<!pap)a$/u;
const MASCULINE = /^(?:el|al|del|un|padre|papa)$|[or]$/u;

const NOUNS: Readonly<Record<PersonRole, Readonly<Record<Gender, readonly [string, Gender]>>>> = {
  pupil: { f: ["alumna", "f"], m: ["alumno", "m"] },
  relative: { f: ["familiar", "m"], m: ["familiar", "m"] },
  teacher: { f: ["docente", "f"], m: ["docente", "m"] },
  adult: { f: ["persona", "f"], m: ["persona", "f"] },
};

const FORMS: Readonly<Record<Mention, Readonly<Record<Gender, readonly string[]>>>> = {
  first: {
    f: ["una", "otra", "una tercera", "una cuarta", "una quinta"],
    m: ["un", "otro", "un tercer", "un cuarto", "un quinto"],
  },
  definite: {
    f: ["la", "la otra", "la tercera", "la cuarta", "la quinta"],
    m: ["el", "el otro", "el tercer", "el cuarto", "el quinto"],
  },
  // No "el", which would contract with the preposition before it.
  again: {
    f: ["esa", "esa otra", "la tercera", "la cuarta", "la quinta"],
    m: ["ese", "ese otro", "aquel tercer", "aquel cuarto", "aquel quinto"],
  },
};

function describePerson(noun: string, gender: Gender, ordinal: number, mention: Mention): string {
  const forms = FORMS[mention][gender];
  return `${forms[ordinal] ?? forms[1]} ${noun}`;
}

import type { Gender, PeopleWords, PersonRole } from "#understanding/names/people-words.ts";
import { GIVEN_NAMES_ES } from "./given-names.ts";
import { ORDINARY_WORDS_ES } from "./ordinary-words.ts";
import { CAPITALISED_WORDS_ES, FAMOUS_PEOPLE_ES, PLACES_ES } from "./places.ts";
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
  shortForms: `pepe=jose pepito=jose paco=francisco pancho=francisco paquito=francisco panchito=francisco lucho=luis luchito=luis
    beto=alberto beto=roberto beto=humberto nando=fernando nacho=ignacio memo=guillermo quique=enrique kike=enrique toño=antonio
    tono=antonio tony=antonio chato=jose goyo=gregorio rafa=rafael javi=javier dani=daniel dany=daniel gabi=gabriel gabi=gabriela
    gaby=gabriela alex=alejandro alex=alexander ale=alejandra ale=alejandro santi=santiago sebas=sebastian mati=matias edu=eduardo
    fer=fernando fer=fernanda manolo=manuel manu=manuel juancho=juan juanjo=juan jhonny=juan teo=teofilo teo=teodoro teo=teofila
    lola=dolores lolita=dolores concha=concepcion conchita=concepcion chayo=rosario charo=rosario charito=rosario lupe=guadalupe
    mari=maria mary=maria maru=maria maruja=maria marita=maria tere=teresa nena=elena lena=elena pili=pilar cuca=refugio
    pati=patricia paty=patricia pao=paola vero=veronica meche=mercedes mechita=mercedes chabuca=isabel isa=isabel chela=graciela
    chelita=graciela bety=beatriz bea=beatriz susy=susana susi=susana yoli=yolanda yola=yolanda cata=catalina caro=carolina vicky=victoria
    vale=valeria vale=valentina cami=camila majo=maria xime=ximena jime=jimena nati=natalia dany=daniela moni=monica angie=angela
    gladis=gladys milu=milagros mili=milagros kati=katherine meli=melissa rocio=rocio sofi=sofia luci=lucia lucy=lucia anita=ana`,
  diminutive: /(?:c|qu)?it[oa]s?$/u,
  words: ORDINARY_WORDS_ES,
  wordEndings:
    /(?:cion|ciones|sion|siones|miento|mientos|dades|dad|tad|mente|aje|ajes|ismo|ista|istas|ando|iendo|yendo|aron|ieron|abamos|iamos|aremos|eremos|iremos|amos|emos|imos|aban|arse|erse|irse|ible|able|logia|grafia|ivas?|ivos?|icas|icos|ales|oras|ores|ancia|encia|encias)$/u,
  capitalised: CAPITALISED_WORDS_ES,
  calendar: `enero febrero marzo abril mayo junio julio agosto setiembre septiembre octubre noviembre diciembre lunes martes
    miercoles jueves viernes sabado domingo`,
  places: PLACES_ES,
  placesBefore: `escuela escuelita colegio ie iei iep i.e institucion educativa instituto academia jardin avenida av jiron jr calle
    pasaje plaza plazuela parque urbanizacion urb distrito provincia departamento region comunidad anexo caserio pueblo barrio
    aa.hh asentamiento ciudad valle rio cerro laguna quebrada hospital centro posta clinica iglesia parroquia estadio coliseo
    biblioteca auditorio universidad ugel dre red pronoei hacienda fundacion ong empresa editorial libro cuento novela poema obra
    premio concurso proyecto programa plan metodo taxonomia teoria residencial mercado museo puente carretera sede local
    auditorium teatro cine hotel restaurante dia virgen nuestra hermanos heroes batalla ley`,
  placesAfter: "",
  saints: "san santa santo sto sta",
  placePrepositions: "en desde hacia hasta",
  famous: FAMOUS_PEOPLE_ES,
  particles: "de del la las los van von da dos di do",
  nouns: {
    pupil: `alumna alumno alumnita alumnito estudiante nina nino ninita ninito chica chico chiquita chiquito chiquilla chiquillo
      muchacha muchacho joven jovencita jovencito adolescente menor escolar hija hijo hijita hijito nieta nieto bebe companerito
      companerita pequena pequeno pequenita pequenito hermanita hermanito brigadier brigadiera alumn delegada delegado sobrinito
      sobrinita gemela gemelo melliza mellizo`,
    relative: `mama mamita mami papa papito papi madre padre tia tio abuela abuelo abuelita abuelito hermana hermano madrastra padrastro
      apoderada apoderado madrina padrino prima primo cunada cunado esposa esposo pareja pariente sobrina sobrino familiar mamá papá`,
    teacher: `profesora profesor profe profa maestra maestro docente tutora tutor auxiliar seno practicante`,
    adult: `senora senor senorita colega psicologa psicologo enfermera enfermero vecina vecino conserje secretaria secretario especialista subdirectora subdirector
      coordinadora coordinador presidenta presidente alcalde alcaldesa regidora regidor fiscal policia suboficial portero guardian
      guardiana cocinera cocinero bibliotecaria promotora promotor facilitadora facilitador monitora monitor acompanante persona
      asistenta asistente trabajadora administradora administrador ingeniera ingeniero doctora doctor medico obstetra sacerdote
      parroco padrecito supervisora supervisor jefa jefe responsable encargada encargado mentora mentor capacitadora
      tallerista companera companero amiga amigo mujer hombre joven`,
    principal: "directora director dire directivo directiva",
  },
  notPrincipal: "ex sub vice",
  pluralPupils: `alumnos alumnas estudiantes ninos ninas chicos chicas muchachos muchachas jovenes menores hermanos hermanas hermanitos
    hijos hijas`,
  titles: `sra=una_señora sr=un_señor srta=una_señorita don=un_señor
    dona=una_señora ing=una_persona lic=una_persona dr=una_persona dra=una_persona prof=un_docente mg=una_persona mgtr=una_persona
    miss=una_docente hna=una_persona pdte=una_persona sub=una_persona`,
  of: "de del",
  children: "hija hijo hijos hijas hijita hijito nieta nieto sobrina sobrino",
  called: "llamada llamado nombre apellido apodado apodada",
  nameStated: "llama llaman llamaba apellida apellidan",
  definiteArticles: "la el",
  contractions: new Map([
    ["al", "a"],
    ["del", "de"],
  ]),
  determiners: `una un mi su tu nuestra nuestro esta este esa ese aquella aquel otra otro cada sus mis dicha dicho alguna algun
    cierta cierto misma mismo`,
  adjectives: "nueva nuevo joven pequena pequeno querida querido buena buen mejor",
  pupilVerbs: `llora lloro lloraba lloraron lee leyo leia escribe escribio juega jugo jugaba pego pega golpeo mordio muerde grita grito
    falto falta faltaba faltado aprendio aprende suma resta dibuja dibujo corre corria expuso repitio repite estudia cursa copio copia`,
  personVerbs: `es fue era esta estaba estuvo tiene tenia tuvo va iba vino viene llego llega llegaba dijo dice decia quiere queria quiso
    pidio pide conto cuenta comento comenta hizo hace hacia sabe sabia no se le me nos lo ya ha habia puede podia pudo necesita
    necesitaba trajo trae salio sale saca saco entra entro vive vivia trabaja trabajo ayuda ayudo sigue siguio cumple cumplio
    explico explica pregunto pregunta respondio responde participa participo logro logra termino dio da tambien`,
  pupilThings: `cuaderno cuadernos tarea tareas carpeta mochila nota notas libreta lectura conducta comportamiento matricula
    asistencia faltas inasistencias padres mamá papá apoderado familia ficha examen prueba`,
  visited:
    /(?:visit(?:e|amos|a|ando)(?: hoy| ayer)? a|visita (?:a|de|con)|(?:me )?reun(?:i|imos)(?: hoy| ayer)? con|reunion con|estuv(?:e|imos)(?: hoy| ayer)? con|acompan(?:e|amos) a|acompanamiento a|(?:^|[.\n] ?)(?:ayer |hoy )?(?:hable|converse|hablamos|conversamos|llame|me entreviste|entrevista|sesion|llamada) (?:con|a))(?: la| el)?(?: directora?| dire| sra?\.?| senora?| prof\.?)? $/u,
  grade: {
    after: new RegExp(
      String.raw`(?:,? \(?(?:del?|en|cursa|está en|que está en|es de|alumn[oa] de|alumn[oa] del|estudiante de|estudiante del|del aula de|del aula)? ?(?:el |la )?|\s?\()${GRADE}(?: ?(?:grado|año)(?!\p{L}))?${CLASS}\)?`,
      "yiu",
    ),
    write: ({ groups }) =>
      groups?.class && ` de ${groups.n ?? ORDINALS[groups.word?.slice(0, 4).toLowerCase() ?? ""] ?? ""}.º grado`,
  },
  numbers: {
    document:
      /(?:d\.?n\.?i\.?|c\.?e\.?|carne(?: de extranjeria)?|documento(?: de identidad)?|identidad|pasaporte|ptp|cpp|ruc|codigo(?: de estudiante| modular del estudiante)?|cedula|l\.?e\.?)(?: (?:es|n|num|numero|nro|no))?[^\p{L}\p{N}]{0,5}$/u,
    phone:
      /(?:tel|telf|telefono|fono|cel|celular|movil|whatsapp|wsp|wasap|numero|contacto|llamar(?:lo|la|le)?|llamen|llame)(?: (?:es|al|a|numero|de contacto))*[^\p{L}\p{N}]{0,4}$/u,
    notPersonal:
      /(?:modular|local|resolucion(?: \p{L}+)?|rvm|rm|rd|ds|rdr|ley|oficio|expediente|i\.?e\.?(?:i\.?|p\.?)?|escuela|colegio|red|aula|s\/\.?|\$|soles|serie|factura)(?: (?:n|num|numero|nro|no))?[^\p{L}\p{N}]{0,5}$/u,
    birth:
      /(?:nacid[oa]|nacio|nac|fecha de nacimiento|f\.? ?n(?:ac)?\.?|nacimiento|cumple(?:anos)?)(?: (?:el|es|fue|en|la|dia))*[^\p{L}\p{N}]{0,4}$/u,
    date: /(?<!\p{N})\d{1,2} (?:de )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)(?:,? (?:de |del )?\d{4})?(?!\p{N})/giu,
  },
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
const MASCULINE = /^(?:el|al|del|padre|papa)$|[or]$/u;

const NOUNS: Readonly<Record<PersonRole, Readonly<Record<Gender, readonly [string, Gender]>>>> = {
  pupil: { f: ["alumna", "f"], m: ["alumno", "m"] },
  relative: { f: ["familiar", "m"], m: ["familiar", "m"] },
  teacher: { f: ["docente", "f"], m: ["docente", "m"] },
  adult: { f: ["persona", "f"], m: ["persona", "f"] },
};

const FIRST = {
  f: ["una", "otra", "una tercera", "una cuarta", "una quinta"],
  m: ["un", "otro", "un tercer", "un cuarto", "un quinto"],
} as const;
const AGAIN = {
  f: ["esa", "esa otra", "la tercera", "la cuarta", "la quinta"],
  m: ["ese", "ese otro", "aquel tercer", "aquel cuarto", "aquel quinto"],
} as const;

function describePerson(noun: string, gender: Gender, ordinal: number, again: boolean): string {
  const forms = (again ? AGAIN : FIRST)[gender];
  return `${forms[ordinal] ?? forms[1]} ${noun}`;
}

import { describe, expect, test } from "vitest";
import type { Language } from "#kernel/language.ts";
import type { ActWishName } from "#understanding/answers/act-wishes.ts";
import { type ActWish, parseActWish } from "#understanding/answers/parse-act-wish.ts";
import { prepareText } from "#understanding/clauses/prepare-text.ts";

const [ROSA, JULIO] = ["rosa", "julio"];

function read(text: string, language: Language): ActWish | undefined {
  const principals = [
    { id: ROSA, name: "Rosa Huamán" },
    { id: JULIO, name: "Julio Chávez" },
  ];
  const known = ["Rosa Huamán", "Julio Chávez", "Ana Quispe"];
  const today = Temporal.PlainDate.from("2026-11-18");
  return parseActWish(prepareText(text, { today, language, dayFirst: true, known, principals }));
}

const WISHES: Readonly<Record<Language, Readonly<Record<ActWishName, readonly string[]>>>> = {
  es: {
    amend: [
      "me equivoqué, la visita fue el lunes no el martes",
      "quiero corregir las notas de rosa",
      "quita eso de que está cansada y piensa pedir su cambio",
    ],
    withdraw: ["retira las notas de rosa", "ay, todo eso que puse de rosa era de la directora julio, no de rosa"],
    move: ["pásala al jueves a las 10", "¿Puede pasar la visita con Rosa al viernes?", "reprogramar la visita"],
    cancel: ["cancela la visita del jueves", "no podré ir el jueves", "Cancele la reunión con Ana, por favor"],
    convert: ["será una llamada", "era una llamada", "que sea por Zoom", "cambiar la visita a videollamada"],
    miss: ["no llegó", "Rosa no llegó", "nadie me recibió", "La directora no vino"],
    void: ["la puse por error", "esa visita no existe", "la visita fue un error"],
    confirmed: ["así lo recuerdo", "Así la recuerdo yo", "Sí, el registro está bien"],
    disputed: ["no lo recuerdo así", "lo recuerdo distinto", "no estoy de acuerdo con las notas"],
    unshare: ["deja de compartir mi respuesta", "ya no quiero compartir mi reflexión con Ana"],
    done: ["ya cumplí el compromiso", "hice lo que acordamos", "compromiso cumplido"],
    dropped: ["dejemos el compromiso", "ya no haré lo que prometí"],
  },
  en: {
    amend: [
      "I made a mistake, the visit was on Monday, not on Tuesday",
      "correct my notes",
      "take out the part about her being tired",
    ],
    withdraw: ["withdraw the notes about Rosa", "everything I wrote was about Julio, not Rosa"],
    move: ["move it to Thursday at 10", "please reschedule my visit", "Let's push the meeting to next Monday"],
    cancel: ["cancel the visit", "I can't make it on Thursday", "call off the visit with Ana"],
    convert: ["it will be a call", "it was a video call", "let's do it by phone"],
    miss: ["nobody was there", "Rosa didn't show up", "no-show"],
    void: ["I entered it by mistake", "that visit was a mistake"],
    confirmed: ["that is how I remember it", "That's how I remember it."],
    disputed: ["that's not how I remember it", "I remember it differently"],
    unshare: ["stop sharing my answer", "take back what I shared"],
    done: ["I did what we agreed", "the commitment is done"],
    dropped: ["let the commitment go", "I won't do what I promised"],
  },
};

const NONE: Readonly<Record<Language, readonly string[]>> = {
  es: [
    "pasar",
    "cancelar",
    "cancela",
    "Me equivoqué al pensar que ya planificaban",
    "fue un error",
    "la visita fue un desastre",
    "No llegó a comprender el plan",
    "pasamos la visita revisando cuadernos",
    "El jueves a las 10 visité a Rosa",
    "¿no llegó?",
    "Quedamos en mover el mobiliario el jueves",
    "No lo recuerdo así de claro porque había mucho ruido",
  ],
  en: [
    "cancel",
    "it was a mistake to start with maths",
    "it was a call about the budget",
    "We moved on to maths on Thursday",
    "she didn't come to the meeting because of the strike",
    "nobody was there to open the library",
    "I did what we agreed and it went well",
  ],
};

describe.each<Language>(["es", "en"])("what is asked to be done (%s)", (language) => {
  const wishes = Object.entries(WISHES[language]).flatMap(([act, texts]) => texts.map((text) => [text, act] as const));

  test.each(wishes)("is read from a message that says no more: %s (%s)", (text, act) => {
    expect(read(text, language)?.act).toBe(act);
  });

  test.each(NONE[language])("is not read from: %s", (text) => {
    expect(read(text, language)).toBeUndefined();
  });
});

test("a visit is moved from one day to another, and each is told apart", () => {
  const spanish = read("Por favor, mueva la visita del martes con Rosa al jueves 26 a las 10:00", "es");
  const english = read("Could you move Thursday's visit with Rosa to Friday at 9:30?", "en");
  expect([spanish?.of?.future, spanish?.toDay?.future, spanish?.toTime?.value].map(String)).toEqual([
    "2026-11-24",
    "2026-11-26",
    "10:00:00",
  ]);
  expect([english?.of?.future, english?.toDay?.future, english?.toTime?.value].map(String)).toEqual([
    "2026-11-19",
    "2026-11-20",
    "09:30:00",
  ]);
  expect(spanish?.principals).toEqual([ROSA]);
});

test("a name that is no principal's is kept by its parts", () => {
  expect(read("cancela la visita con Ana", "es")).toMatchObject({ principals: [], names: ["ana"] });
});

test("a call that was is told from one that will be", () => {
  expect(read("era una llamada", "es")).toMatchObject({ modality: "phone", isOver: true });
  expect(read("será una llamada", "es")).toMatchObject({ modality: "phone", isOver: false });
});

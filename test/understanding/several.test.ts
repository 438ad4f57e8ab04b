import { describe, expect, it } from "vitest";
import type { Language } from "#kernel/language.ts";
import { understandMessageByRules } from "#understanding/understand.ts";
import { groupPassagesByPrincipal } from "#understanding/values/keep-passages-about.ts";

const PRINCIPALS = {
  es: [
    { id: "rosa", name: "Rosa Huamán", school: "I.E. 82147 Santa Rosa del Campo" },
    { id: "julio", name: "Julio Chávez", school: "I.E. José Gálvez de Yanacancha" },
    { id: "maribel", name: "Maribel Ñaupari", school: "I.E.I. 311 Los Capulíes" },
    { id: "wilder", name: "Wilder Cotrina", school: "I.E. 82203 La Pampa Alta" },
    { id: "nelida", name: "Nélida Vásquez", school: 'I.E. 82096 "El Porvenir"' },
  ],
  en: [
    { id: "denise", name: "Denise Kowalski", school: "Mill Creek Elementary" },
    { id: "marcus", name: "Marcus Bell", school: "Harbor Street School, Annex" },
    { id: "tom", name: "Tom Sorensen", school: "Prairie Road Elementary" },
    { id: "linh", name: "Linh Tran", school: "Lakeside Middle School" },
  ],
} as const;
const contextIn = (language: Language) => ({
  today: Temporal.PlainDate.from("2026-11-18"),
  language,
  dayFirst: language === "es",
  principals: PRINCIPALS[language],
});

/** An account, what of it is told of whom, and what is not certain to be of anybody. */
type Account = {
  readonly text: string;
  readonly told: Readonly<Record<string, string>>;
  readonly ofNobody?: readonly string[];
};

const ES: readonly Account[] = [
  {
    text: "La semana pasada vi a tres: el lunes a Maribel por video, el miércoles a Wilder en su escuela y el viernes al director del José Gálvez; con los tres vimos el cuaderno. Maribel va a ordenar el suyo, Wilder todavía no empieza y el del Gálvez quiere que yo vaya el 2",
    told: {
      maribel:
        "La semana pasada vi a tres: el lunes a Maribel por video. con los tres vimos el cuaderno. Maribel va a ordenar el suyo",
      wilder:
        "La semana pasada vi a tres: el miércoles a Wilder en su escuela. con los tres vimos el cuaderno. Wilder todavía no empieza",
      julio:
        "La semana pasada vi a tres: el viernes al director del José Gálvez; con los tres vimos el cuaderno. el del Gálvez quiere que yo vaya el 2",
    },
  },
  {
    text: "Hoy fui a La Pampa Alta donde don Wil, de 11 a 12 y algo. En la tarde llamé por teléfono a la Nelly de El Porvenir, unos 20 minutos. Con el director quedamos que el jueves me manda las fotos. Está contento con sus dos profes nuevas",
    told: {
      wilder:
        "Hoy fui a La Pampa Alta donde don Wil, de 11 a 12 y algo. Con el director quedamos que el jueves me manda las fotos. Está contento con sus dos profes nuevas",
      nelida: "En la tarde llamé por teléfono a la Nelly de El Porvenir, unos 20 minutos.",
    },
  },
  {
    text: "Ayer visité a Rosa y a Julio. Rosa sí tiene plan, Julio no.",
    told: {
      rosa: "Ayer visité a Rosa y a Julio. Rosa sí tiene plan",
      julio: "Ayer visité a Rosa y a Julio. Julio no.",
    },
  },
  {
    text: "Hoy vi a Rosa y Wilder en la UGEL. Hablamos del horario. Le cuesta delegar. Rosa armará el rol; ella hablará con Wilder. Wilder pidió libros.",
    told: {
      rosa: "Hoy vi a Rosa y Wilder en la UGEL. Hablamos del horario. Rosa armará el rol; ella hablará con Wilder.",
      wilder: "Hoy vi a Rosa y Wilder en la UGEL. Hablamos del horario. Wilder pidió libros.",
    },
    ofNobody: ["Le cuesta delegar"],
  },
  {
    text: "Fui donde Rosa el lunes de 9 a 10. Quiere que Julio le ayude con el rol. A Julio lo llamé el martes. Está cansado.",
    told: { rosa: "Fui donde Rosa el lunes de 9 a 10.", julio: "A Julio lo llamé el martes. Está cansado." },
    ofNobody: ["Quiere que Julio le ayude con el rol"],
  },
  {
    text: "Esta semana: Rosa el lunes por video, Julio el martes en su escuela, Wilder el jueves por teléfono. Rosa va bien con los planes, a Julio le cuesta el horario y Wilder hará el acta.",
    told: {
      rosa: "Esta semana: Rosa el lunes por video. Rosa va bien con los planes",
      julio: "Esta semana: Julio el martes en su escuela. a Julio le cuesta el horario",
      wilder: "Esta semana: Wilder el jueves por teléfono. Wilder hará el acta.",
    },
  },
  {
    text: "Ayer estuve con Maribel y con Nélida. A Maribel le preocupa el techo. A la de El Porvenir le falta agua. Las dos quieren una feria. La directora pidió apoyo.",
    told: {
      maribel: "Ayer estuve con Maribel y con Nélida. A Maribel le preocupa el techo. Las dos quieren una feria.",
      nelida: "Ayer estuve con Maribel y con Nélida. A la de El Porvenir le falta agua. Las dos quieren una feria.",
    },
    ofNobody: ["La directora pidió apoyo"],
  },
  {
    text: "El lunes pasé por Los Capulíes con Mari y el martes por La Pampa Alta con Wildercito. La primera ya tiene su plan.",
    told: {
      maribel: "El lunes pasé por Los Capulíes con Mari",
      wilder: "el martes por La Pampa Alta con Wildercito.",
    },
    ofNobody: ["La primera ya tiene su plan"],
  },
  {
    text: "Ayer visité a Rosa de 9 a 10 y llamé a Wilder 20 minutos. Su subdirectora es nueva. Ella revisará los planes.",
    told: {
      rosa: "Ayer visité a Rosa de 9 a 10",
      wilder: "Ayer. llamé a Wilder 20 minutos.",
    },
    ofNobody: ["Su subdirectora es nueva", "Ella revisará los planes"],
  },
];

const EN: readonly Account[] = [
  {
    text: "Last week I saw three of them: Denise on Monday by Zoom, Marcus on Wednesday at his school and the Lakeside principal on Friday. With all three we looked at the budget. Denise will redo hers, Marcus hasn't started and the one at Lakeside wants me to come on the 2nd.",
    told: {
      denise:
        "Last week I saw three of them: Denise on Monday by Zoom. With all three we looked at the budget. Denise will redo hers",
      marcus:
        "Last week I saw three of them: Marcus on Wednesday at his school. With all three we looked at the budget. Marcus hasn't started",
      linh: "Last week I saw three of them: the Lakeside principal on Friday. With all three we looked at the budget. the one at Lakeside wants me to come on the 2nd.",
    },
  },
  {
    text: "Yesterday I visited Denise from 9 to 10 and called Tom for 20 minutes. Denise wants a workshop. He doesn't need it.",
    told: {
      denise: "Yesterday I visited Denise from 9 to 10. Denise wants a workshop.",
      tom: "Yesterday. called Tom for 20 minutes. He doesn't need it.",
    },
  },
  {
    text: "I met Denise and Marcus yesterday at the district office. We talked about the timetable. Struggles to delegate. Denise has a plan, Marcus doesn't.",
    told: {
      denise:
        "I met Denise and Marcus yesterday at the district office. We talked about the timetable. Denise has a plan",
      marcus:
        "I met Denise and Marcus yesterday at the district office. We talked about the timetable. Marcus doesn't.",
    },
    ofNobody: ["Struggles to delegate"],
  },
  {
    text: "Today I was at Harbor Street with Marcus, 11 to 12. In the afternoon I called Linh at Lakeside for 20 minutes about the roof. He will send me the photos on Thursday.",
    told: {
      marcus: "Today I was at Harbor Street with Marcus, 11 to 12. He will send me the photos on Thursday.",
      linh: "In the afternoon I called Linh at Lakeside for 20 minutes about the roof.",
    },
  },
  {
    text: "Visited Tom on Monday and Linh on Tuesday by phone. Wants Linh to help with the rota. Linh will draft the rota, Tom is happy.",
    told: {
      tom: "Visited Tom on Monday. Tom is happy.",
      linh: "Linh on Tuesday by phone. Linh will draft the rota",
    },
    ofNobody: ["Wants Linh to help with the rota"],
  },
  {
    text: "Met with Denise on Monday, and Tom called me on Tuesday. The principal asked for books. Both want a fair.",
    told: {
      denise: "Met with Denise on Monday. Both want a fair.",
      tom: "Tom called me on Tuesday. Both want a fair.",
    },
    ofNobody: ["The principal asked for books"],
  },
  {
    text: "This week: Denise Monday by video, Tom Tuesday at his school, Marcus Thursday by phone. Denise is doing well with plans, Tom finds the schedule hard and Marcus will write the minutes.",
    told: {
      denise: "This week: Denise Monday by video. Denise is doing well with plans",
      tom: "This week: Tom Tuesday at his school. Tom finds the schedule hard",
      marcus: "This week: Marcus Thursday by phone. Marcus will write the minutes.",
    },
  },
  {
    text: "no, the visit from 11 to 12 was with Marcus, the Harbor Street principal. I only called Linh for 20 minutes",
    told: {
      marcus: "no, the visit from 11 to 12 was with Marcus, the Harbor Street principal.",
      linh: "I only called Linh for 20 minutes",
    },
  },
];

describe.each([
  ["es", ES],
  ["en", EN],
] as const)("an account of several principals (%s)", (language, accounts) => {
  const context = contextIn(language);

  it.each(accounts.map((each) => [each.text, each] as const))(
    "tells of each apart: %s",
    (_, { text, told, ofNobody = [] }) => {
      const ids = Object.keys(told);
      const passages = groupPassagesByPrincipal({ text }, context);
      expect(Object.fromEntries(ids.map((id) => [id, passages.about(id)]))).toEqual(told);
      expect(passages.ofNobody()).toEqual(ofNobody);
    },
  );

  it.each(accounts.map((each) => [each.text, each] as const))("is heard to tell of each: %s", (_, { text, told }) => {
    const { who } = understandMessageByRules(text, context).account;
    expect(who).toMatchObject({ kind: "several" });
    expect(who.kind === "several" && who.people.map(({ id }) => id).toSorted()).toEqual(Object.keys(told).toSorted());
  });
});

describe("an account of one principal that names another", () => {
  it.each([
    ["es", "Visité a Rosa ayer de 9 a 10. Julio no sabe delegar y quiere que yo vaya el 2."],
    ["en", "I visited Denise yesterday from 9 to 10. Tom struggles to delegate and wants me to come on the 2nd."],
  ] as const)("takes nothing that is told of the other for a value (%s)", (language, text) => {
    const { account } = understandMessageByRules(text, contextIn(language));
    expect([account.request, account.working, account.challenge, account.nextVisit]).toEqual(Array(4).fill(undefined));
  });

  it.each([
    ["es", "Visité a Maribel ayer. Maribel va a ordenar el suyo, Wilder todavía no empieza.", "ordenar el suyo"],
    ["en", "I visited Denise yesterday. Denise will redo hers, Marcus hasn't started.", "redo hers"],
  ] as const)("ends a commitment before the other is named (%s)", (language, text, commitment) => {
    const { principalCommitments } = understandMessageByRules(text, contextIn(language)).account;
    expect(principalCommitments.map(({ value }) => value.text)).toEqual([commitment]);
  });

  it("corrects the visit of the one by no call to the other", () => {
    const text =
      "no, la visita de 11 a 12 fue con Wilder, el director de La Pampa Alta. Nélida solo tuvo una llamada de 20 minutos";
    const { correction } = understandMessageByRules(text, contextIn("es"));
    expect([correction.who, correction.minutes?.value, correction.modality]).toMatchObject([
      { kind: "one", id: "wilder" },
      60,
      undefined,
    ]);
  });
});

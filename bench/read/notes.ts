import type { Language } from "#kernel/language.ts";
import type { UnderstandingContext } from "#understanding/extracted-values.ts";

export type Note = { readonly language: Language; readonly words: number; readonly text: string };

const SHORT = {
  es: "Ayer estuve con Rosa en su colegio de 9 a 10:15. Los docentes ya comparten sus planes, pero casi no vienen los papás a las reuniones. Ella va a observar dos clases antes del 27 y yo le mando la ficha. Nos vemos el jueves 3 de diciembre.",
  en: "Saw Rosa at her school yesterday from 9 to 10:15. Teachers have begun to share their plans, but hardly any parents come to the meetings. She will observe two lessons before the 27th and I will send her the form. We meet again on Thursday 3 December.",
} as const;

/** What a longer note says besides. */
const MORE = {
  es: [
    "Empezamos con un recorrido por las aulas de primero a cuarto y después nos sentamos en la dirección a revisar los cuadernos de registro.",
    "Me pidió que la ayudara a ordenar las horas colegiadas, porque este año le quitaron una plaza y nadie quiere quedarse los miércoles.",
    "El acompañamiento entre pares está caminando: tres maestras ya se visitan y dejan apuntes, y los chicos de tercero leen en voz alta sin que se les diga.",
    "Lo que la tiene preocupada es el aula de quinto, donde el profesor falta seguido y la UGEL no manda reemplazo; además el techo gotea cuando llueve fuerte.",
    "Vi que ella escucha más que antes y que espera a que los demás terminen de hablar, que era justo lo que se había propuesto en la visita de setiembre.",
    "Quedamos en que hablará con el profesor de quinto esta semana, a solas, y en que va a citar a los padres por grados y no a todos juntos.",
    "Por mi lado le conseguiré el modelo de acta que usa el colegio vecino y preguntaré en la red si alguien tiene un horario de horas colegiadas que funcione.",
    "A la salida me mostró el biohuerto, que lo riegan los de segundo, y me regaló unas habas. Buen día, cansado pero bueno.",
  ],
  en: [
    "We started with a walk through the classrooms from first to fourth grade and then sat down in her office to go through the observation notebooks.",
    "She wanted help with the planning hours, because they lost a position this year and nobody is keen to stay late on Wednesdays.",
    "The peer visits are really moving: three teachers now sit in on each other and leave notes, and the third graders read aloud without being told to.",
    "What worries her is the fifth grade, where the teacher is out a lot and the district does not send a sub; on top of that the roof leaks when it rains hard.",
    "I noticed that she listens more than she used to and waits until others have finished, which is just what she had set out to do in September.",
    "We agreed that she will talk to the fifth grade teacher this week, alone, and that she will invite the parents by grade instead of all at once.",
    "For my part I will get her the minutes that the school next door uses, and ask around the network whether anyone has a schedule that works.",
    "On the way out she showed me the garden, which the second graders water, and gave me a bag of beans. A good day, tiring but good.",
  ],
} as const;

const countWords = (text: string) => text.split(/\s+/).length;

/** A note of a usual length and a long one, in each language. */
export const NOTES: readonly Note[] = (["es", "en"] as const).flatMap((language) =>
  [SHORT[language], [SHORT[language], ...MORE[language]].join(" ")].map((text) => ({
    language,
    text,
    words: countWords(text),
  })),
);

export function contextOf({ language }: Note): UnderstandingContext {
  const principals = [{ id: "rosa", name: "Rosa Quispe" }];
  return { today: Temporal.PlainDate.from("2026-11-18"), language, dayFirst: language === "es", principals };
}

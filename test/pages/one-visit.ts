import type { Locator } from "playwright-core";
import { button, type Player } from "./player.ts";

/**
 * Ana's visit to Rosa, from the first word to the weekly page: what each person does, step by step. A step ends when
 * the page shows that it is done, and gives what it shows.
 */
export const ACCOUNT =
  "/log-session Visité a Rosa el lunes de 9 a 10:15 en su escuela. Quería conversar sobre el área de matemática. Los docentes ya comparten sus planes; la reunión con los padres fue difícil. Ella observará dos clases antes del 27, yo le enviaré la ficha de observación.";
export const COMMENT = "Gracias. La reunión fue menos difícil de lo que pensaba.";
export const ANSWER = "Cuando Carmen pidió mostrar su clase, porque antes nadie quería que la vieran.";
export const SECOND_ANSWER = "Que se sintió acompañada por sus colegas.";

export async function anaTells(player: Player): Promise<Locator> {
  await player.writes(ACCOUNT);
  return player.hears("Borrador: visita a Rosa, lunes 16 de noviembre");
}

export async function anaCorrectsInWords(player: Player): Promise<Locator> {
  await player.writes("no, fue el martes");
  await player.hears("Cambiado: martes 17 de noviembre.");
  return player.hears("Borrador: visita a Rosa, martes 17 de noviembre");
}

export async function anaCorrectsInTheForm(player: Player): Promise<Locator> {
  await button(await player.hears("Borrador: visita a Rosa"), "Editar").click();
  const form = await player.isShown("Editar el borrador");
  const hard = form.getByRole("textbox", { name: "Lo que cuesta" });
  await hard.fill("La reunión con las familias fue difícil");
  await button(form, "Guardar").click();
  return player.hears("La reunión con las familias fue difícil");
}

export async function anaChoosesTheFocus(player: Player): Promise<Locator> {
  await button(await player.hears(/Enfoque · elija/), "Currículo y enseñanza").click();
  return player.hears("✓ Currículo y enseñanza");
}

export async function anaSaves(player: Player): Promise<Locator> {
  await button(await player.hears("✓ Currículo y enseñanza"), "Guardar").click();
  return player.hears("Guardado. Rosa ya puede leerlo.");
}

/** Before the first thing Rosa hears stands what this is; and she chooses. */
export async function rosaChoosesToBeAsked(player: Player): Promise<Locator> {
  await button(await player.hears("Sus respuestas son suyas"), "Sí, pregúnteme").click();
  return player.hears("Puede cambiarlo en sus ajustes");
}

export async function rosaReads(player: Player): Promise<Locator> {
  await button(await player.hears("Ana compartió las notas de su visita del martes 17 de noviembre."), "Leer").click();
  return player.isShown("Notas de la visita");
}

export async function rosaComments(player: Player): Promise<void> {
  await button(await player.isShown("Notas de la visita"), "Comentar").click();
  const form = await player.isShown("Comentario");
  await form.getByRole("textbox", { name: "Su comentario" }).fill(COMMENT);
  await button(form, "Enviar").click();
  await form.waitFor({ state: "detached" });
  const notes = await player.isShown("Notas de la visita");
  await notes.getByRole("button", { name: "Cerrar" }).last().click();
  await notes.waitFor({ state: "detached" });
}

/** By the hour to four in the afternoon, which is when Rosa wants to be asked. */
export async function rosaIsAsked(player: Player): Promise<Locator> {
  await player.turnsClock("Una hora", "2026-11-18T16:00");
  return player.hears("Sobre la visita del martes 17 de noviembre con Ana.");
}

export async function rosaAnswers(player: Player): Promise<Locator> {
  await button(await player.hears("Sobre la visita del martes 17 de noviembre con Ana."), "Responder en privado").click();
  const form = await player.isShown("Una pregunta");
  await form.getByRole("textbox", { name: "Su respuesta" }).fill(ANSWER);
  await button(form, "Guardar").click();
  await form.getByText(`“${ANSWER}”`).waitFor();
  return form;
}

export async function rosaAnswersOnceMore(player: Player): Promise<Locator> {
  const form = await player.isShown("Una pregunta");
  await form.getByRole("textbox", { name: "Su respuesta" }).fill(SECOND_ANSWER);
  await button(form, "Guardar").click();
  return player.isShown("Su reflexión");
}

export async function rosaShares(player: Player): Promise<void> {
  const choice = await player.isShown("Su reflexión");
  await button(choice, "Compartir con Ana").click();
  await choice.getByText(/ya puede leerlo/).waitFor();
  await choice.getByRole("button", { name: "Cerrar" }).last().click();
  await choice.waitFor({ state: "detached" });
}

export async function anaReadsTheReflection(player: Player): Promise<Locator> {
  await button(await player.hears("Rosa compartió con usted una reflexión"), "Leer").click();
  return player.isShown("Su reflexión");
}

export async function elenaReadsTheWeek(player: Player): Promise<Locator> {
  await player.turnsClock("Lunes 08:00", "2026-11-23T08:00");
  return player.hears("Semana de mentoría 47, Sierra Norte");
}

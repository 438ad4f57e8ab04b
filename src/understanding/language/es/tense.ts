/**
 * Whether the accent of a verb shows a future ("enviaré", "observará"). Preterites that look the same, such as
 * "preparé", are excluded.
 */
export function isAccentedFuture(written: string): boolean {
  return /[áé]$/u.test(plain(written)) && !NOT_FUTURE.has(lastWord(written)) && !NO_DEED.has(lastWord(written));
}

/**
 * Whether a verb may be a future written without its accent. The caller accepts it only if a subject or an object shows
 * who acts.
 */
export function isPossibleFuture(written: string): boolean {
  return !NOT_FUTURE.has(lastWord(written)) && !NO_DEED.has(lastWord(written));
}

/** Whether a verb is in the present: "le envío" announces an action, whereas the preterite "le envió" reports one. */
export function isPresentTense(written: string): boolean {
  return !/ó$/u.test(plain(written));
}

/** Whether a text contains a first-person future, shown by its accent: "hablaré", "pediré". */
export function hasFirstPersonFuture(answer: string): boolean {
  const futures = answer.normalize("NFC").matchAll(/(?<!\p{L})\p{L}+(?:ar|er|ir|dr|br|rr)é(?!\p{L})/giu);
  return [...futures].some(([written]) => isAccentedFuture(written));
}

function plain(written: string): string {
  return written.trim().normalize("NFC").toLowerCase();
}

function lastWord(written: string): string {
  return /\p{L}+$/u.exec(plain(written).normalize("NFD").replace(/\p{M}/gu, ""))?.[0] ?? "";
}

/** Words that end like a future but are not one. */
const NOT_FUTURE = new Set(
  `para compara prepara repara separa declara aclara dispara espera supera considera lidera era fuera quisiera pudiera
  hubiera tuviera hiciera estuviera genera opera altera coopera recupera acelera enumera libera mira retira gira tira
  inspira respira cara clara rara manera carrera primera tercera cualquiera bandera mentira
  prepare compare repare separe declare aclare dispare espere supere considere lidere genere opere altere coopere
  recupere acelere enumere libere mire retire gire tire inspire respire quiere requiere sugiere prefiere refiere
  adquiere muere hiere infiere difiere interfiere padre madre entre sobre siempre nombre hombre septiembre setiembre
  octubre noviembre diciembre pobre libre torre cierre corre ocurre recorre borre compre abre cubre descubre`.split(
    /\s+/,
  ),
);

/** Future verbs that express no commitment, such as "será" (it will be). */
const NO_DEED = new Set(
  `sera estara habra tendra podra debera necesitara querra faltara gustara seguira costara parecera sabra dira vendra
  sere estare habre tendre podre debere necesitare querre seguire volvere regresare ire dire`.split(/\s+/),
);

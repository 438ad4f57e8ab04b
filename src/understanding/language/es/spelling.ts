/** What is written short in messages, folded (normalised), with what it stands for. */
export const MESSAGE_SHORT_FORMS_ES = `
  q=que k=que xq=porque pq=porque porq=porque xk=porque x=por d=de dl=del tb=tambien tmb=tambien tbn=tambien
  tambn=tambien cn=con pa=para pal=para m=me t=te s=se c=se l=el n=en stoy=estoy toy=estoy ta=esta taba=estaba
  stuve=estuve ps=pues pe=pues po=pues pue=pues xfa=porfa pls=porfa plis=porfa plz=porfa mjr=mejor dsp=despues
  dsps=despues desp=despues dispue=despues nd=nada cdo=cuando cndo=cuando qdo=cuando dnd=donde cto=cuanto
  ctos=cuantos ctas=cuantas cta=cuanta tngo=tengo tnes=tienes tiens=tienes tnemos=tenemos msj=mensaje msjs=mensajes
  mnn=manana mna=manana vdd=verdad aki=aqui ay=hay ai=hay ahy=hay vs=vos tdo=todo tds=todos td=todo bn=bien
  grax=gracias grcs=gracias hrs=horas hs=horas telf=telefono nms=nomas qd=quede kede=quede eta=esta ete=este
  eto=esto dipue=despues uste=usted ud=usted uds=ustedes vd=usted jui=fui dijistes=dijiste haiga=haya naiden=nadie
  nadien=nadie
`;

/**
 * Writes a folded (normalised) word as it sounds, so that "vicita" and "bisita" are the same word as "visita". The result
 * is only to be compared with other results.
 */
export function spellAsItSounds(word: string): string {
  return word
    .replaceAll("ch", "C")
    .replaceAll("h", "")
    .replace(/qu(?=[ei])/g, "k")
    .replace(/[czx](?=[ei])/g, "s")
    .replace(/[cq]/g, "k")
    .replaceAll("z", "s")
    .replace(/g(?=[ei])/g, "j")
    .replace(/gu(?=[ei])/g, "g")
    .replaceAll("v", "b")
    .replaceAll("ll", "y")
    .replace(/m(?=[bp])/g, "n")
    .replace(/(.)\1+/g, "$1");
}

import type { CommitmentKind } from "#kernel/session-detail-codes.ts";
import { createAlternativesPattern, createPhrasePattern } from "#understanding/pattern/phrases.ts";

/** When or where something agreed is to be done, beside its day: "cuando vuelvan de vacaciones", "cada lunes". */
export const CUE_ES = createAlternativesPattern`
  \<(?:cuando|apenas|ni bien|en cuanto|una vez que|antes de que|despues de que|despues de|luego de|durante|al (?:terminar|empezar|iniciar|final de|comienzo de|inicio de))\> [^,.;\n]{3,80}
  \<(?:cada|todos los|todas las) (?:lunes|martes|miercoles|jueves|viernes|dias?|semanas?|mananas|tardes|quincenas?|mes|reunion(?:es)?)\>[^,.;\n]{0,40}
  \<en (?:la|su|el|las|los) (?:(?:proxima|siguiente|primera) )?(?:reunion|formacion|recreo|jornada|asamblea|colegiado|hora|gia|sala)\>[^,.;\n]{0,50}
`;

export const COMMITMENT_KINDS_ES: Readonly<Partial<Record<CommitmentKind, RegExp>>> = {
  pedagogical: createPhrasePattern`
    clases?|aulas?|observ(?:ar|ara|are|acion)|retroaliment\p{L}+|planificacion(?:es)?|sesion(?:es)? de aprendizaje|aprendizajes?
    lectura|lecturas|matematica|comunicacion|curricul\p{L}+|unidad(?:es)?|rubricas?|ensenanza|evaluacion formativa|cuadernos?
    ficha de observacion|trabajo colegiado|colegiado|comunidad(?:es)? de aprendizaje
  `,
  administrative: createPhrasePattern`
    actas?|oficios?|siagie|informes?|presupuesto|matriculas?|tramites?|rendicion|cuentas|mantenimiento|inventarios?|nominas?
    documentos?|expedientes?|pat|pei|pci|horarios?|cronogramas?|calendario|ugel|firmar|facturas?|compras?|rol(?:es)?
  `,
  relational: createPhrasePattern`
    padres|madres|familias?|apafa|conflictos?|disculp\p{L}+|convivencia|escuchar (?:a|al)|acercar(?:se|me)|comunidad
    (?:hablar|conversar|reunir(?:se|me)|llamar|dialogar) (?:con|a)
  `,
  self: createPhrasePattern`
    descans\p{L}+|deleg\p{L}+|mi agenda|su agenda|su tiempo|(?:su|mi) salud|dormir|reflexion\p{L}+|bitacora|(?:su|mi) diario
    tiempo para (?:ella|el|si|mi)|cuidar(?:se|me)
  `,
};

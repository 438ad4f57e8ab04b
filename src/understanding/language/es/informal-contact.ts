import type { InformalContactWords } from "#understanding/language/informal-contact-words.ts";

const TITLE = String.raw`(?:la |el )?(?:directora?|dire|sra?\.?|senora?|prof(?:e|esora?|\.)?|doctora?|don|dona)`;
const WHO = `(?:(?:${TITLE} )?N+|(?:la|el) (?:directora?|dire))`;
const WHEN = "(?:(?:hoy|ayer|anoche|recien|justo|casualmente|(?:de|por) casualidad|esta (?:manana|tarde))\\s)?";

export const INFORMAL_CONTACT_WORDS_ES: InformalContactWords = {
  met: `me (?:cruce|tope|tropece) ${WHEN}con ${WHO}|nos (?:cruzamos|topamos) ${WHEN}con ${WHO}|coincidi(?:mos)? ${WHEN}con ${WHO}`,
  seen: `(?:me encontre|nos encontramos) ${WHEN}con ${WHO}|vi ${WHEN}a ${WHO}|salude ${WHEN}a ${WHO}|(?:hable|converse) ${WHEN}con ${WHO}`,
  byChance: `de pasada|al paso|al vuelo|(?:por|de) casualidad|casualmente|a la (?:salida|entrada)|en (?:el|un|los) (?:pasillos?|mercado|paradero|bus|micro|banco|camino|estacionamiento|taxi|ascensor)|en (?:la|una) (?:calle|feria|combi|cola|puerta|tienda|panaderia|farmacia|carretera|esquina)`,
  named: `contacto (?:breve|informal|casual)|encuentro casual|(?:charla|conversacion) de pasillo|(?:charla|llamada|llamadita|conversacion|saludo) (?:informal|al paso|de pasada)`,
};

import type { PlaceSigns } from "#understanding/names/people-words.ts";

export const PLACE_SIGNS_ES: PlaceSigns = {
  placesBefore: `inversiones comercial distribuidora multiservicios servicios corporacion constructora consorcio
    transportes imprenta bazar polleria botica minimarket supermercado restobar picanteria emporio consultora agencia
    laboratorio camioneta camion combi microbus furgoneta marca pelicula serie brigada promocion radio ferreteria tienda
    bodega panaderia farmacia libreria pension hostal hospedaje beca barrio vereda ies ceip cra ipem eest epet liceo
    secundaria primaria telesecundaria telebachillerato preparatoria prepa kinder cebe ceba ced ier iet cdi jardin
    normal cooperativa sindicato club municipalidad gobernacion escuela escuelita villa pampa represa paradero grifo
    municipio concejo ruta hotel colegio ie iei iep i.e institucion educativa instituto academia avenida av jiron jr
    calle pasaje plaza plazuela parque urbanizacion urb distrito provincia departamento region comunidad anexo caserio
    pueblo aa.hh asentamiento ciudad valle rio cerro laguna quebrada hospital centro posta clinica iglesia parroquia
    estadio coliseo biblioteca auditorio universidad ugel dre red pronoei hacienda fundacion ong empresa editorial libro
    cuento novela poema obra premio concurso proyecto programa plan metodo taxonomia teoria residencial mercado museo
    puente carretera sede local auditorium teatro cine restaurante dia virgen nuestra batalla ley puerto`,
  placesAfter: "",
  placesAfterCapital: "",
  saints: "san santa santo sto sta virgen",
  placePrepositions: "en desde hasta",
  originPrepositions: "de del",
  towardsPeople:
    /(?:confi\p{L}+|piens\p{L}+|pens\p{L}+|fe|cambio|interes|fij\p{L}+|cree\p{L}*|creo|ve[oa]?|nota\p{L}*) en $/u,
  motion:
    /(?:llev\p{L}+|lleg\p{L}+|viaj\p{L}+|sal[iegy]\p{L}*|voy|vamos|van|fui|fue|fuimos|fueron|iban?|ir|volv\p{L}+|vuelv\p{L}+|regres\p{L}+|camino|cruz\p{L}+|baj\p{L}+|sub[iaeo]\p{L}*|traslad\p{L}+|destaque|destacad[oa]|mand\p{L}+|vien\p{L}+|rumbo|vivir|mud\p{L}+|natural|gente|profesores|docentes|escuelas|colegios|municipalidad|alcalde|hospital|posta|feria|carretera|cruce|ruta|comunidad|distrito|zona|red|ugel)(?: (?!a |de )\p{L}+){0,4} (?:a|de|para|por) $/u,
};

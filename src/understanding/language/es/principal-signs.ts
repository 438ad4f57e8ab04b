import type { PrincipalSigns } from "#understanding/names/people-words.ts";

export const PRINCIPAL_SIGNS_ES: PrincipalSigns = {
  visited:
    /(?:visit(?:e|amos|o|are|ar|a|ando|ada|ado)(?: hoy| ayer)?(?: a|:)|visita(?: de \p{L}+| tecnica| pedagogica| programada| opinada)? (?:a|de|con)|(?:me |nos )?reun(?:i|imos)(?: hoy| ayer)? con|reunion con|estuv(?:e|imos)(?: hoy| ayer)? con|acompan(?:e|amos|o) a|acompanamiento a|encontr(?:e|amos) (?:a|con)|qued(?:e|amos) con|coordin(?:e|amos) con|que visito,|le (?:dije|pedi|propuse|sugeri|recorde|pregunte|mostre|deje|explique|conte|comente|aconseje|insisti|entregue|envie) a|(?:escuela|colegio|oficina|despacho) de|donde|(?:^|[.\n] ?)(?:ayer |hoy )?(?:hable|converse|hablamos|conversamos|llame|me entreviste|entrevista|sesion|llamada) (?:con|a)|(?:directora?|dire|rectora?|principal):)(?: la| el)?(?: directora?| dire| sra?\.?| senora?| prof\.?)? $/u,
  writer: /(?:soy(?: yo,)?|yo,|me llamo|mi nombre es) $/u,
  principalAfter:
    /^(?:,| \(|,? que es| es| fue| sigue siendo) ?(?:la |el |nuestra |nuestro |mi |una |un )?(?:nuev[oa] |actual |otra |joven )?(?:directora?|dire|rectora?|directiv[oa])(?!\p{L})|^ (?:revisamos|trabajamos|acordamos|analizamos|vimos|hablamos|conversamos|planificamos|recorrimos|observamos)(?!\p{L})/u,
  elsewhere:
    /^,? (?:de la |del |de )(?:posta|hospital|centro de salud|clinica|comisaria|municipalidad|demuna|fiscalia|parroquia|iglesia|ugel|dre|apafa|sena|alcaldia|defensoria|eps|biblioteca|ong)(?!\p{L})/u,
  probably: {
    titleBefore: /(?!)/u,
    titleAfter: /(?!)/u,
    after:
      /^ (?:me|nos) (?:recibio|espero|atendio|mostro|invito|conto|explico|pidio|comento|dijo|propuso)(?!\p{L})|^ (?:observa(?:ra)?|arma(?:ra)?|cita(?:ra)?|coordina(?:ra)?|se compromet\p{L}+|acordo|acuerda|delega(?:ra)?|convoca(?:ra)?|revisa(?:ra)?|acompana(?:ra)?|lidera(?:ra)?|organiza(?:ra)?|implementa(?:ra)?|hablara|enviara|hara|presentara|elaborara|entregara|compartira|aplicara|programara|preparara|invitara|gestionara|derivara|registrara|ajustara|publicara|designara|propuso|propone|monitorea(?:ra)?|retroalimenta(?:ra)?|quiere delegar|tiene miedo de|esta cansad[oa])(?!\p{L})/u,
  },
};

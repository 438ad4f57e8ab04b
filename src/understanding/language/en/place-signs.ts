import type { PlaceSigns } from "#understanding/names/people-words.ts";

export const PLACE_SIGNS_EN: PlaceSigns = {
  placesBefore: `radio mount lake fort port mt st saint holy camp hotel university city county village hospital
    project operation the_book book novel story poem programme program method street road gaelscoil scoil government
    govt kura`,
  placesAfter: `elementary school schools primary secondary academy academies college university infants juniors
    nursery preschool kindergarten campus street road avenue lane church mosque temple county district village method
    taxonomy model house room library cafeteria gym gymnasium block wing council cup trophy stadium building auditorium
    precinct borough oval estate station theatre theater`,
  placesAfterCapital: `technical tech collegiate comprehensive grammar vocational polytechnic seminary hardware
    stationers stationery stores store supermarket bakery bookshop pharmacy motors traders enterprises supplies
    suppliers limited ltd inc plc llc bros catering caterers builders coaches buses printers middle high international
    prep annex st rd ave drive dr court square park hall house centre center city town bridge river lake hill hills
    creek valley bay beach island hospital clinic library foundation trust institute federation cycle memorial monument
    museum gallery tower gate airport bhawan bhavan vidyalaya nagar mandir gurdwara masjid test award prize day week
    month springs class room wing block field fields public junior infant maths math phonics curriculum programme
    program project scheme framework standards readers news mail times`,
  saints: "st saint san santa sta",
  placePrepositions: "in at near around across outside via from",
  originPrepositions: "from of",
  towardsPeople:
    /(?:shout|yell|laugh|look|thr[eo]w|swear|swore|scream|star|smil|wav|point|angry|mad|snap|glar|cross|kick|spit|confiden|faith|trust|believ|interest|change|differ|improve|confid)\p{L}* (?:\p{L}+ )?(?:at|in) $/u,
  motion:
    /(?:go|goes|going|went|drove|drive|travel\p{L}*|moved?|moving|off|fl[ey]\p{L}*|walked|sent|transferr?\p{L}*|trip|bus|road|way|then|visit|people|schools|teachers|city|town|village|county|covers?|i do) (?:to|of|from)? ?$|(?<!\p{L})(?:down|up|over|out|back|along|on) to $/u,
};

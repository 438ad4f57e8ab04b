import type { WordList } from "#understanding/language/sources.ts";

/**
 * Further Spanish short and familiar forms of given names, beside those by which names of unknown people are found: they
 * are rare, or are ordinary words too. Each stands with the full name that it is short for.
 */
export const NICKNAMES_ES: WordList = `
  abe=abraham alci=alcides alex=alejandra alex=alexandra angelita=angela angelita=angeles angelita=angelica
  angie=angelica angy=angela ani=ana ani=anabel ani=anahi anita=anabel any=ana any=anabel asun=asuncion
  asunta=asuncion bea=beatrice benja=benjamin bere=berenice beth=elizabeth beto=gilberto beto=norberto beto=heriberto
  beto=adalberto beto=rigoberto betty=beatriz betty=elizabeth betty=isabel cachito=oscar cali=carlos cali=carolina
  carlin=carlos carlitos=carlos cati=catalina ceci=cecilia cecy=cecilia chabela=isabel chalo=gonzalo chano=feliciano
  chano=sebastian chano=luciano charly=carlos chata=rosa chavela=isabel chayito=isaias chela=marcela chela=celia
  chela=angelica chela=elisa chelito=consuelo chelo=marcelo chelo=consuelo chelo=angelica chelo=graciela
  chencho=lorenzo chencho=inocencio chencho=fulgencio chencho=crescencio chente=vicente cheo=jose chepe=jose
  chila=cecilia chila=lucila chila=priscila chofi=sofia chole=soledad cholo=manuel chona=encarnacion chona=asuncion
  chuchi=jesus chucho=jesus chus=jesus chus=jesusa chuy=jesus cisco=francisco clau=claudia claudi=claudia
  conce=concepcion connie=consuelo connie=constanza cony=consuelo cony=constanza coqui=jorge cris=cristina
  cris=cristian cris=cristobal cristi=cristina cucho=agustin cucho=refugio cuqui=maria curro=francisco dani=daniela
  dieguito=diego dina=claudina dina=leopoldina dina=secundina dino=bernardino dino=secundino dino=constantino
  dolfo=adolfo dolfo=rodolfo dori=doris dori=dora dori=teodora dorita=dora dorita=dorotea dorita=doris ed=eduardo
  ed=edgar ed=edwin edgardo=edgar edi=edith edi=edilberto edit=edith edy=eduardo edy=edgar edy=edith edy=eduviges
  eli=elizabeth eli=elisa eli=elias eli=eliana eli=elena elita=elena elita=elisa elita=elba eliza=elizabeth
  eliza=elisa ely=elizabeth ely=elisa ely=elena emi=emilia emi=emilio emi=emma emi=emiliana estefi=estefania
  eula=eulalia eze=ezequiel fanny=estefania fanny=francisca fany=estefania fany=francisca fede=federico fela=rafaela
  fela=felicitas feli=feliciana feli=felicitas feli=felipa felito=rafael felito=felix fico=federico fito=adolfo
  fito=rodolfo flor=florencia flor=florentina flora=florencia flora=florinda florcita=flor florecita=flor
  floro=florencio floro=florentino foncho=alfonso fonso=alfonso francis=francisca francis=francisco gaby=gabriel
  gela=angela gela=angelica gina=regina gina=georgina gina=luisa gladisita=gladys gladiz=gladys glady=gladys
  gladycita=gladys gonza=gonzalo goya=gregoria goyita=gregoria gracielita=graciela guayo=eduardo gus=gustavo
  hermo=hermogenes hernancito=hernan iago=santiago isa=luisa isa=isabela isa=isaura isma=ismael isra=israel jeni=jenny
  jeni=jennifer jenny=jennifer jenny=juana jessi=jessica jessi=yessica jhonny=jhon jhony=juan jhony=jhon johnny=juan
  johnny=john jorgito=jorge josi=josefina juanca=juan juani=juana judi=judith judy=judith kati=catalina kati=katia
  katy=catalina katy=katherine katy=katia kela=raquel kiko=francisco koki=jorge kris=cristina lali=eulalia lali=laura
  lalo=eduardo lalo=gerardo leito=leonardo lena=magdalena lena=helena lencho=lorenzo leti=leticia lety=leticia
  lidi=lidia lila=liliana lila=eulalia lila=dalila lili=liliana lili=lilia lili=elizabeth lilian=liliana lily=liliana
  lily=lilia lily=lidia lis=elizabeth lis=lisbeth liz=elizabeth liz=lizbeth liz=lizeth liz=liseth lizbeth=elizabeth
  lola=lorena loli=dolores lolo=dolores lu=lucia lu=luisa lu=lourdes lucecita=luz luci=luciana luci=lucila lucita=luz
  lucita=lucia lucy=luz lucy=lucila lulu=lourdes lulu=luisa lulu=lucila lupita=guadalupe lydia=lidia maco=marcos
  maco=maximo maga=magaly maga=margarita magda=magdalena magui=margarita magui=magdalena magui=magali maite=maria
  maite=teresa malena=magdalena malu=maria manuco=manuel marce=marcelo marce=marcela marco=marcos marcos=marco
  marga=margarita margot=margarita mari=maribel mari=marina mari=mariela mari=marisol mari=marilu mari=maritza
  mari=marcela mariquita=maria maru=maruja maru=eugenia marucha=maria marucha=maruja mary=maribel mary=marina
  mary=mariela mary=marisol max=maximo max=maximiliano maxi=maximo maxi=maximiliano maxi=maximina mayo=mario
  mayo=mayra mel=melissa mel=melina meli=melisa meme=manuel meme=mercedes merche=mercedes mila=milagros mila=camila
  mila=ludmila mili=milagritos mili=emilia mily=milagros mincho=benjamin moncho=ramon mony=monica nacha=ignacia
  nando=hernando nano=fernando nano=mariano nano=hernan nata=natalia nati=natividad nela=nelida nela=manuela
  nela=marianela neli=nelida neli=nelly nelidita=nelida nellita=nelida nelly=nelida nelly=manuela neto=ernesto
  nico=nicolas nico=nicanor nina=antonina nina=cristina nina=saturnina nita=ana nita=juana nita=antonia norita=nora
  norita=norma normita=norma oscarin=oscar oscarito=oscar osquitar=oscar paca=francisca pancha=francisca
  panchita=francisca paquita=francisca pato=patricio pato=patricia pepa=josefa pepita=josefa percicito=percy
  pilarcita=pilar pita=guadalupe poldo=leopoldo polin=apolinar polo=leopoldo polo=apolinar polo=hipolito
  poncho=alfonso quela=raquel quica=francisca quincho=joaquin quino=joaquin rafa=rafaela raque=raquel
  raymundo=raimundo richard=ricardo richi=ricardo ricky=ricardo rigo=rigoberto rodo=rodolfo rolo=rolando rolo=rodolfo
  rosi=rosa rosi=rosario rosi=rosalia rosi=rosaura rosi=rosemary rosie=rosa rosie=rosario rosy=rosa rosy=rosario
  rosy=rosalia rosy=rosaura rosy=rosemary rous=rosa rulo=raul ruthy=ruth ruti=ruth rutita=ruth samy=samuel
  samy=samanta sandro=alejandro sari=sara sarita=sara saruca=sara segundito=segundo segunducho=segundo sergi=sergio
  sol=marisol sol=soledad sole=soledad soli=soledad soli=marisol sussy=susana tavo=gustavo tavo=octavio techa=teresa
  techi=teresa tencha=hortensia tencha=cresencia teo=teodora teo=mateo teresina=teresa teresita=teresa ticha=beatriz
  ticha=leticia tin=agustin tin=martin tina=cristina tina=martina tina=agustina tina=faustina tina=ernestina
  tina=celestina tina=florentina tina=justina tino=agustin tino=martin tino=constantino tino=faustino tino=celestino
  tino=florentino tino=valentin tino=justino tito=alberto tito=roberto tito=humberto tito=ernesto tito=hector
  tola=antonia tola=bartola tom=tomas tomasito=tomas tomi=tomas tomi=tomasa toni=antonio tonita=antonia toya=victoria
  toya=antonia tricia=patricia vane=vanessa vanesita=vanessa vichi=victoria vicki=victoria vicky=virginia
  viki=victoria virgi=virginia wil=wilder wil=wilson wil=wilfredo wil=wilmer wildercito=wilder wili=wilfredo
  wili=guillermo willy=wilfredo willy=guillermo willy=william willy=wilmer wilo=wilson wilo=wilfredo yago=santiago
  yeni=jenny yeni=jennifer yesi=yessica yessi=yessica yolita=yolanda yoyo=jorge yoyo=gregorio zeque=ezequiel
`;

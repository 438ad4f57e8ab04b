/** Short forms of given names, folded, each with the full form. */
export const SHORT_FORMS_ES = `pepe=jose pepito=jose paco=francisco pancho=francisco paquito=francisco
  panchito=francisco lucho=luis luchito=luis beto=alberto beto=roberto beto=humberto nando=fernando nacho=ignacio
  memo=guillermo quique=enrique kike=enrique toño=antonio tono=antonio tony=antonio chato=jose goyo=gregorio rafa=rafael
  javi=javier dani=daniel dany=daniel gabi=gabriel gabi=gabriela gaby=gabriela alex=alejandro alex=alexander
  ale=alejandra ale=alejandro santi=santiago sebas=sebastian mati=matias edu=eduardo fer=fernando fer=fernanda
  manolo=manuel manu=manuel juancho=juan juanjo=juan jhonny=juan teo=teofilo teo=teodoro teo=teofila lola=dolores
  lolita=dolores concha=concepcion conchita=concepcion chayo=rosario charo=rosario charito=rosario lupe=guadalupe
  mari=maria mary=maria maru=maria maruja=maria marita=maria tere=teresa nena=elena lena=elena pili=pilar cuca=refugio
  pati=patricia paty=patricia pao=paola vero=veronica meche=mercedes mechita=mercedes chabuca=isabel isa=isabel
  chela=graciela chelita=graciela bety=beatriz bea=beatriz susy=susana susi=susana yoli=yolanda yola=yolanda
  cata=catalina caro=carolina vicky=victoria vale=valeria vale=valentina cami=camila majo=maria xime=ximena jime=jimena
  nati=natalia dany=daniela moni=monica angie=angela gladis=gladys milu=milagros mili=milagros kati=katherine
  meli=melissa rocio=rocio sofi=sofia luci=lucia lucy=lucia anita=ana fabi=fabiola fabi=fabiana lety=leticia
  naty=natalia kary=karina karito=karina peta=petronila chema=jose chuy=jesus jacky=jacqueline giuli=giuliana
  maricris=maria mela=carmela yeni=yenifer lalo=eduardo pipo=felipe checho=sergio cachito=carlos charly=carlos
  toñito=antonio pepa=josefa chavela=isabel nico=nicolas coco=jorge tavo=gustavo tito=roberto`;

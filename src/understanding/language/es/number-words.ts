import { createNumberWordTable } from "#understanding/facts/number-words.ts";

/** Among the spellings are those of writers who spell as they speak: "sinco", "dies", "cuarentaicinco". */
export const NUMBER_WORDS_ES = createNumberWordTable({
  small: `cero uno dos|doz tres|trez cuatro|quatro|kuatro cinco|sinco|cinko seis|seiz|sei siete|ciete ocho nueve|nuebe
    diez|dies once|onse doce|dose trece|trese catorce|catorse quince|quinse|kinse dieciseis|diesiseis
    diecisiete|diesisiete dieciocho|diesiocho diecinueve|diesinueve`,
  tens: `veinte|beinte|vente treinta|trenta cuarenta|quarenta cincuenta|sincuenta|cinquenta sesenta setenta ochenta
    noventa`,
  joint: "y",
  between: " ?[yi] ?",
  others: {
    veintiuno: 21,
    veintiun: 21,
    veintidos: 22,
    veintitres: 23,
    veinticuatro: 24,
    veinticinco: 25,
    beinticinco: 25,
    veintisinco: 25,
    veintiseis: 26,
    veintisiete: 27,
    veintiocho: 28,
    veintinueve: 29,
    primero: 1,
    una: 1,
    un: 1,
  },
});

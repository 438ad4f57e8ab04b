import { createNumberWordTable } from "#understanding/facts/number-words.ts";

export const NUMBER_WORDS_ES = createNumberWordTable({
  small: `cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete
    dieciocho diecinueve`,
  tens: "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
  joint: "y",
  between: " y ",
  others: {
    veintiuno: 21,
    veintidos: 22,
    veintitres: 23,
    veinticuatro: 24,
    veinticinco: 25,
    veintiseis: 26,
    veintisiete: 27,
    veintiocho: 28,
    veintinueve: 29,
    primero: 1,
    una: 1,
    un: 1,
  },
});

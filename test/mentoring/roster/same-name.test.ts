import { describe, expect, it } from "vitest";
import { isSameName } from "#mentoring/roster/same-name.ts";

describe("one person's name, written in two ways", () => {
  it.each([
    ["the same letters", "Gladys Huamán", "Gladys Huamán"],
    ["other letters and no accents", "GLADYS HUAMAN", "Gladys Huamán"],
    ["surname first", "Huamán Gladys", "Gladys Huamán"],
    ["surname first with a comma", "HUAMÁN DÍAZ, Gladys", "Gladys Huamán Díaz"],
    ["a second surname", "Gladys Huamán Díaz", "Gladys Huamán"],
    ["a middle name", "Gladys Elena Huamán", "Gladys Huamán"],
    ["a husband's name added", "Gladys Huamán de Mamani", "Gladys Huamán"],
    ["a particle", "Ana Torres de la Cruz", "Ana Torres Cruz"],
    ["a title", "Prof. Gladys Huamán", "Gladys Huamán"],
    ["a hyphen", "Rosa Quispe-Mamani", "Rosa Quispe Mamani"],
    ["an apostrophe", "Patrice O'Neal", "Patrice ONeal"],
    ["another spelling", "Gladis Guamán", "Gladys Huamán"],
    ["another spelling of the surname", "Oscar Vasques", "Óscar Vásquez"],
    ["a letter that is not heard", "Jhon Percy Quiroz", "John Percy Quiros"],
    ["a typing error in the surname", "Tom Sorenson", "Tom Sorensen"],
    ["two letters swapped in the surname", "Yolanda Sanhcez", "Yolanda Sánchez"],
    ["a surname by its initial", "Julio C.", "Julio Chávez"],
    ["a nickname", "Pepe Quispe", "José Quispe"],
    ["a nickname in English", "Bob Miller", "Robert Miller"],
    ["a diminutive", "Rosita Huamán", "Rosa Huamán"],
    ["a diminutive of a man's name", "Juanito Quispe", "Juan Quispe"],
    ["two nicknames of one name", "Pepito Quispe", "Pepe Quispe"],
    ["a single name", "Denise", "DENISE"],
  ])("%s", (_, one, other) => {
    expect([isSameName(one, other), isSameName(other, one)]).toEqual([true, true]);
  });
});

describe("the names of two people", () => {
  it.each([
    ["nothing in common", "Óscar Mamani", "Gladys Huamán"],
    ["only the surname", "Óscar Huamán", "Gladys Huamán"],
    ["only the given name", "Gladys Mamani", "Gladys Huamán"],
    ["another second name", "María Elena Quispe", "María Rosa Quispe"],
    ["a man and a woman", "Mario Quispe", "María Quispe"],
    ["a man and a woman by her diminutive", "Juan Quispe", "Juanita Quispe"],
    ["a given name that resembles the other", "Marcela Quispe", "Mariela Quispe"],
    ["a surname with another first letter", "Rosa Fernández", "Rosa Hernández"],
    ["short surnames that resemble each other", "Carmen Rojas", "Carmen Rosas"],
    ["a given name alone, which is too little", "María", "María Quispe"],
    ["an initial of the given name, which is too little", "R. Quispe", "Rosa Quispe"],
    ["surnames swapped between two people of one family", "Ana Díaz Quispe", "Rosa Quispe Díaz"],
    ["the same name twice on one side", "Rosa Rosa", "Rosa Quispe"],
  ])("%s", (_, one, other) => {
    expect([isSameName(one, other), isSameName(other, one)]).toEqual([false, false]);
  });
});

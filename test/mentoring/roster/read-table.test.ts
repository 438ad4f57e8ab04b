import { describe, expect, it } from "vitest";
import { describeProblem } from "#mentoring/roster/problem.ts";
import { readCsvTable } from "#mentoring/roster/read-table.ts";

const COLUMNS = ["name", "school"];
const UTF_8 = new TextEncoder();

function read(content: string | Uint8Array) {
  return readCsvTable(
    { name: "people.csv", bytes: typeof content === "string" ? UTF_8.encode(content) : content },
    COLUMNS,
  );
}

const problemsOf = (content: string | Uint8Array) => read(content).problems.map(describeProblem);
const cellsOf = (content: string | Uint8Array) => read(content).lines.map((line) => line.cells);

describe("a table is read", () => {
  const rosa = { name: "Rosa Huamán", school: "I.E. 82147, anexo" };

  it.each([
    ["as it is", 'name,school\nRosa Huamán,"I.E. 82147, anexo"\n'],
    ["with a byte order mark and Windows line ends", '\uFEFFname,school\r\nRosa Huamán,"I.E. 82147, anexo"\r\n'],
    ["with the line ends of an old Mac", 'name,school\rRosa Huamán,"I.E. 82147, anexo"\r'],
    ["without a line end after the last line", 'name,school\nRosa Huamán,"I.E. 82147, anexo"'],
    ["with its columns in another order", 'school,name\n"I.E. 82147, anexo",Rosa Huamán\n'],
    [
      "with the blank lines and bare commas that spreadsheets leave",
      '\nname,school\n\n,\nRosa Huamán,"I.E. 82147, anexo"\n ,\n',
    ],
  ])("%s", (_how, content) => {
    expect(problemsOf(content)).toEqual([]);
    expect(cellsOf(content)).toEqual([rosa]);
  });

  it("with doubled quotation marks, and with cells that look like formulas", () => {
    expect(cellsOf('name,school\n=1+1,"I.E. ""El Porvenir"""\n')).toEqual([
      { name: "=1+1", school: 'I.E. "El Porvenir"' },
    ]);
  });

  it("with the number that each line has in an editor", () => {
    expect(read("name,school\n\nRosa,A\n\n\nJulio,B\n").lines.map((line) => line.number)).toEqual([3, 6]);
  });
});

describe("what cannot be read is named, with its line and what to do", () => {
  const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const utf16 = (text: string) =>
    new Uint8Array(new Uint16Array([...text].map((letter) => letter.charCodeAt(0))).buffer);

  it.each([
    [
      "Windows-1252, at its first broken line",
      windows1252("name,school\nRosa,A\nHuamán,B\nMuñoz,C\n"),
      'people.csv, line 3: this is not UTF-8 (2 such lines); it may be Windows-1252: save it as "CSV UTF-8" and try again',
    ],
    [
      "UTF-16 with its mark",
      utf16("\uFEFFname,school\n"),
      'people.csv, line 1: this file is UTF-16, not UTF-8: save it as "CSV UTF-8" and try again',
    ],
    [
      "UTF-16 without one",
      utf16("name,school\n"),
      'people.csv, line 1: this holds a NUL byte, as no text in UTF-8 does: save it as "CSV UTF-8" and try again',
    ],
    [
      "a NUL byte, at its line",
      "name,school\nRosa,A\nJu\0lio,B\n",
      'people.csv, line 3: this holds a NUL byte, as no text in UTF-8 does: save it as "CSV UTF-8" and try again',
    ],
    [
      "a file that is far too large",
      new Uint8Array(5_000_001),
      "people.csv, line 1: this file has 5000001 bytes; at most 5000000 are read",
    ],
    ["an empty file", "", "people.csv, line 1: this file is empty; its first line must be name,school"],
    [
      "a file of blank lines",
      "\n \r\n,,\n",
      "people.csv, line 1: this file is empty; its first line must be name,school",
    ],
    [
      "semicolons for commas",
      "name;school\nRosa;A\n",
      "people.csv, line 1: the columns are separated by semicolons; save the file with commas between them",
    ],
    [
      "tabs for commas",
      "name\tschool\nRosa\tA\n",
      "people.csv, line 1: the columns are separated by tabs; save the file with commas between them",
    ],
    ["a missing column", "name\nRosa\n", "people.csv, line 1, school: this column is missing"],
    [
      "an unknown column",
      "name,school,phone\nRosa,A,1\n",
      'people.csv, line 1: "phone" is not a column of this file; they are name,school',
    ],
    [
      "a column that stands there twice",
      "name,school,name\nRosa,A,B\n",
      "people.csv, line 1, name: this column stands there twice",
    ],
    ["a header in other letters", "Name,school\n", "people.csv, line 1, name: this column is missing"],
  ])("%s", (_what, content, problem) => {
    const table = read(content);
    expect(table.isReadable).toBe(false);
    expect(table.lines).toEqual([]);
    expect(table.problems.map(describeProblem)).toContain(problem);
  });
});

describe("a line that cannot be split is named and takes no other with it", () => {
  it.each([
    ["too few fields", "Rosa", "has 1 field where the header has 2; a field with a comma in it needs quotation marks"],
    [
      "too many fields",
      "Rosa,A,B",
      "has 3 fields where the header has 2; a field with a comma in it needs quotation marks",
    ],
    [
      "an open quotation mark",
      'Rosa,"A',
      "a quotation mark opens and is not closed on this line; a cell may not hold a line break",
    ],
    [
      "a quotation mark in the middle",
      'Ro"sa,A',
      'a quotation mark stands in the middle of a cell; write it twice ("") and put the whole cell in quotation marks',
    ],
    [
      "text after a closing one",
      '"Rosa"x,A',
      'a quotation mark stands in the middle of a cell; write it twice ("") and put the whole cell in quotation marks',
    ],
  ])("%s", (_what, line, reason) => {
    const table = read(`name,school\nAna,A\n${line}\nJulio,B\n`);
    expect(table.problems).toEqual([{ file: "people.csv", line: 3, reason }]);
    expect(table.lines.map((one) => one.cells?.name)).toEqual(["Ana", undefined, "Julio"]);
  });

  it("a line break inside a cell is refused, and the lines after it keep their numbers", () => {
    const table = read('name,school\n"Rosa\nHuamán",A\nJulio\n');
    expect(table.problems.map(({ line }) => line)).toEqual([2, 3, 4]);
  });
});

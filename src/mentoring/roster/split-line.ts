import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";

/** Splits a CSV line into fields, or returns what is wrong with its quotation marks. */
export function splitCsvLine(text: string): string[] | string {
  try {
    return parse(text, { record_delimiter: "\n", relax_column_count: true })[0] ?? [""];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return error.code === "CSV_QUOTE_NOT_CLOSED"
      ? "a quotation mark opens and is not closed on this line; a cell may not hold a line break"
      : 'a quotation mark stands in the middle of a cell; write it twice ("") and put the whole cell in quotation marks';
  }
}

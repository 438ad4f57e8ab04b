/** Forms of identity numbers that nothing else has, whatever stands before them. Letters may be small. */
const DOCUMENTS: readonly RegExp[] = [
  // CURP and RFC of Mexico.
  /^\p{L}{4}\d{6}[hmx]\p{L}{5}[\p{L}\d]\d$/iu,
  /^[\p{L}&]{3,4}\d{6}[\p{L}\d]{3}$/iu,
  // NIE and NIF of Spain, cedula of Venezuela.
  /^[xyz][- .]?\d{7}[- .]?\p{L}$/iu,
  /^[xyzve][- .]?\d{1,2}(?:\.\d{3}){2}(?:[- ]?\p{L})?$/iu,
  /^\d{8}[- ]?\p{L}$/iu,
  /^\d{2}(?:[. ]\d{3}){2}[- ]?\p{L}$/iu,
  // RUT of Chile, CI of Uruguay, CPF of Brazil, cédulas of other countries.
  /^\d{1,3}(?:\.\d{3}){1,3}-[\dk]\d?$/iu,
  /^\d{7,9}-[\dk]$/iu,
  /^\d{1,3}\.\d{3}\.\d{3}\.\d{3}$/u,
  /^\d{3}-\d{6,7}-\d{1,4}\p{L}?$/iu,
  /^\d-\d{4}-\d{4}$/u,
  /^\d{4}-\d{4}-\d{5}$/u,
  /^\d{4} \d{5} \d{4}$/u,
  // National Insurance number of the United Kingdom, PPS of Ireland.
  /^\p{L}{2} ?\d{2} ?\d{2} ?\d{2} ?\p{L}$/iu,
  /^\d{7}\p{L}{1,2}$/iu,
  // SSN of the United States, Aadhaar and PAN of India, and numbers of Nigeria and South Africa.
  /^\d{3}[- ]\d{2}[- ]\d{4}$/u,
  /^\d{4}[- ]\d{4}[- ]\d{4}$/u,
  /^\p{L}{5}\d{4}\p{L}$/iu,
  /^\d{6}[- ]\d{4}[- ]\d{3}$/u,
  /^\d{10,13}$/u,
  // CNIC of Pakistan, NRIC of Singapore, MyKad of Malaysia, NRC of Zambia.
  /^\d{5}-\d{7}-\d$/u,
  /^[stfgm]\d{7}\p{L}$/iu,
  /^\d{6}-\d{2}-\d{4}$/u,
  /^\d{6}\/\d{2}\/\d$/u,
];

export function isDocumentNumber(written: string): boolean {
  return DOCUMENTS.some((form) => form.test(written));
}

/** The forms of phone numbers in the countries of the programmes. */
export function isPhoneNumber(written: string, digits: string): boolean {
  if (/^\(?\+/u.test(written)) return digits.length >= 9 && digits.length <= 15;
  if (/^[69]\d{8}$/u.test(digits)) return true;
  if (/^\(\d{2,4}\)/u.test(written) && digits.length >= 7) return true;
  if (/^\d{3}-(?!19|20)\d{4}$|^(?!19|20)\d{4}-\d{4}$/u.test(written)) return true;
  if (/^0\d{8,10}$/u.test(digits) || /^0\d{1,2}[- ]\d{6,7}$/u.test(written)) return true;
  return isInGroups(written, digits) || (/^[36-9]\d{9}$/u.test(digits) && /^\d{5} ?\d{5}$|^\d{10}$/u.test(written));
}

/** "310 456 78 90", "55 1234 5678": ten digits in groups of which none is a year and one is longer than a score. */
function isInGroups(written: string, digits: string): boolean {
  const groups = written.split(/[-. /()]+/u);
  if (digits.length !== 10 && !(digits.length === 9 && /^[67]/u.test(digits))) return false;
  const isLong = groups.some((group) => group.length > 2) && groups.every((group) => group.length < 6);
  return groups.length > 2 && groups.length < 6 && isLong && !groups.some((group) => /^(?:19|20)\d\d$/u.test(group));
}

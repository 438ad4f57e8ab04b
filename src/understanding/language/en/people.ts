import type { Gender, Mention, PeopleWords, PersonRole } from "#understanding/names/people-words.ts";
import { COMMON_WORDS_EN } from "./common-words.ts";
import { GAZETTEER_EN, NAMESAKE_PLACES_EN } from "./gazetteer.ts";
import { GIVEN_NAMES_EN } from "./given-names.ts";
import { ORDINARY_WORDS_EN } from "./ordinary-words.ts";
import { PERSONAL_NUMBERS_EN } from "./personal-numbers.ts";
import { PLACE_SIGNS_EN } from "./place-signs.ts";
import { CAPITALISED_WORDS_EN, FAMOUS_PEOPLE_EN, PLACES_EN } from "./places.ts";
import { PRINCIPAL_SIGNS_EN } from "./principal-signs.ts";
import { SHORT_FORMS_EN } from "./short-forms.ts";
import { SURNAMES_EN } from "./surnames.ts";

const ORDINALS = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const UNIT = "grade|year|form|class|standard|std|yr|gr";
const GRADE = [
  String.raw`(?<unit>${UNIT})\.? ?(?<n>1[0-3]|[1-9])(?<class>[- ]?[A-H])?(?![\p{L}\p{N}])`,
  String.raw`(?<n2>1[0-3]|[1-9])(?:st|nd|rd|th)[- ]?(?:grade|form|year)r?(?![\p{L}\p{N}])`,
  String.raw`(?<n3>1[0-3]|[1-9])(?:°|º|st|nd|rd|th)?[- ]?[A-H](?![\p{L}\p{N}])`,
  String.raw`(?<n4>1[0-3]|[1-9])(?:°|º)(?![\p{L}\p{N}])`,
  String.raw`(?<word>${ORDINALS.slice(1).join("|")})[- ]grade(?![\p{L}\p{N}])`,
].join("|");

export const PEOPLE_WORDS_EN: PeopleWords = {
  givenNames: GIVEN_NAMES_EN,
  surnames: SURNAMES_EN,
  shortForms: SHORT_FORMS_EN,
  childName: /(?!)/u,
  diminutive: /(?:ie|y)$/u,
  openingVerbs: /(?:ed|ing)$/u,
  unlikelyEndings: /(?:[^aiou]s|ly|ed|ing|ic|al|ous|th|ck|ct|ty|ble|nt)$/u,
  worksInside: /(?:pages?|chapters?|copy|copies|production|performance|screening|film) of $/u,
  worksBefore: /(?:book|guide|article|chapter|video|paper|poem|novel|story|song|podcast|written) by $/u,
  lowerCaseNames:
    "hope faith grace joy rose lily ivy ruby amber april june autumn summer jack frank daisy poppy violet pearl",
  verbEndings: /(?<!e)ed$/u,
  pluralVerbEndings: /(?:[lnrsvzkt]e|fy|ze|st|rk|sk|mp|sh|ss)$/u,
  mayFollowName:
    /(?:s|ed|nt)$|^(?:a[mts]|in|from|with|for|o[nr]|and|is|to|who|whose|just|really|really|finally|only|then|now|today|once|twice|got|ran|took|threw|stole|fought|broke|sang|sat|stood|wrote|read|won|lost|fell|drew|drove|ate|drank|slept|spoke|found|brought|bought|caught|cut|hurt|put|let|sent|spent|swam|wore|grew|knew|held|heard|forgot|froze|built|began|became|paid|sold|rose|shook|shut|stuck|understood|woke|blew|bent|chose|dealt|dug|flew|hid|kept|meant|rang|rode|sank|shot|shone|stung|swung|tore|wept)$/u,
  commonWords: COMMON_WORDS_EN,
  words: ORDINARY_WORDS_EN,
  wordEndings:
    /(?:tion|tions|sion|sions|ment|ments|ness|ship|ships|ology|ography|ings|ities|ity|ism|ists?|ful|less|ward|wards|ible|able|ally|edly|ingly|ously|ively|time|room|rooms|work|book|books)$/u,
  capitalised: CAPITALISED_WORDS_EN,
  calendar: `january february march april may june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur
    thurs fri sat sun`,
  places: PLACES_EN,
  gazetteer: GAZETTEER_EN,
  namesakePlaces: NAMESAKE_PLACES_EN,
  famous: FAMOUS_PEOPLE_EN,
  pronouns: "he she they it we you i me her him them us",
  particles: "na ni nic de la del dela delos binti bte van der den von di da dos al el bin ibn bint ter ten le du mac",
  nouns: {
    pupil: `fella laddie lassie bairn wean pupil student child kid boy girl learner youngster teen teenager grader
      toddler lad lass son daughter grandson granddaughter classmate twin baby freshman sophomore junior prefect monitor
      captain infant`,
    relative: `mother mum mom mummy mommy mama mam father dad daddy papa parent grandmother grandma gran nan nana
      granny grandfather grandpa grandad granddad aunt auntie aunty uncle guardian stepmother stepmom stepmum stepfather
      stepdad sister brother cousin carer caregiver husband wife relative foster-mother foster-father step-mum step-mom
      step-dad step-father step-mother half-brother half-sister ex-husband ex-wife great-aunt great-grandmother
      godparent fiance boyfriend girlfriend nephew niece godmother godfather`,
    teacher: `teacher tutor ta aide para paraprofessional sub substitute trainee ect nqt`,
    adult: `colleague nurse counselor counsellor psychologist secretary clerk caretaker custodian janitor deputy
      coordinator governor officer doctor therapist driver cook librarian coach neighbour neighbor pastor chief sheikh
      imam volunteer consultant adviser advisor inspector superintendent specialist bursar senco assistant chair
      treasurer man woman lady guy person friend mentor co-mentor co-teacher co-leader lead supervisor worker solicitor
      lawyer dentist translator interpreter chairman chairwoman chairperson president trustee social-worker watchman
      guard gardener cleaner groundskeeper receptionist registrar headboy paraeducator ap chaplain elder liaison plumber
      electrician builder vendor`,
    principal: "principal head headteacher headmaster headmistress ht hm",
  },
  notPrincipal: "ex asst assistant vice deputy former associate",
  plurals: {
    pupil: `pupils students children kids boys girls learners brothers sisters siblings twins cousins graders teenagers prefects
      monitors`,
    teacher: "teachers tas aides paras subs tutors",
    relative: "parents mothers fathers mums moms dads guardians grandparents aunts uncles",
    adult: `colleagues governors coordinators deputies assistants secretaries supervisors workers cooks drivers helpers cleaners
      volunteers counselors counsellors nurses guards neighbours neighbors`,
  },
  titles: `mr mrs ms miss mx dr prof professor sir madam madame mister maam rev fr mwalimu mzee coach officer nurse
    señor señora sr sra auntie aunty uncle aunt cllr councillor pastor chief imam alhaji alhaja hajia oga sheikh
    barrister engr smt shri shrimati sri kumari baba ustadh ustaz maulana hon honourable judge detective constable
    sergeant sgt pc reverend rabbi bishop deacon mayor senator councilwoman councilman matai ratu tunku datuk dato tuan
    puan encik cik cikgu guru pak bu ibu bapak kuya tita tito bibi hajiya mallam malam pandit swami sensei sifu lola
    lolo senhor senhora mademoiselle herr frau whaea matua gogo señorita srta tío tía`,
  formalTitles: "mr mrs ms mx dr",
  honorifics:
    "whaea matua mwalimu alhaji alhaja hajia hajiya smt shri shrimati puan encik cikgu kuya tita tito señora señorita mallam malam sensei",
  abbreviations: "smt hon engr sgt srta mr mrs ms mx dr prof rev fr sr sra st asst no vs tel ext cllr",
  titlesAfter: "teacher sir madam aunty auntie uncle ji bhai didi miss",
  beforeNames: "told asked met saw helped called thanked rang visited observed gave named mr mrs ms",
  conjunctions: "and",
  betweenPlaces: "and or to then",
  of: "of to for",
  articlesOfFamilies: "the both",
  familyEnding: /^(?<surname>.+?)s$/u,
  familyName: /^\p{L}{4,}(?<!er|an|ist|ot|ic)s$/u,
  family: { noun: "family", gender: "m" },
  ofFamily: "",
  nounsOfTitles: new Map(),
  families: "family twins kids boys girls children brothers sisters siblings household",
  siblings: "brothers sisters siblings twins triplets cousins",
  children: "son sons daughter daughters child children kids grandson granddaughter nephew niece boy girl",
  called: "called named surnamed nicknamed as calls call alias aka",
  calledBy: "call calls called calling nickname",
  callObjects: "him her them",
  calledAs: "as",
  articlesOfPeople: "",
  calledAfter:
    /^,? (?:that(?:s| is)|as|is|which is)(?: (?:what|how))? (?:they|we|everyone|everybody|the \p{L}+|all)(?: all)? (?:call|calls|called|know|knows)(?!\p{L})/u,
  nameStated: "name",
  isWords: "is was",
  definiteArticles: "the",
  articlesOfThings: "the",
  contractions: new Map(),
  determiners: `a an my our his her their your this one another every each some any no both`,
  beforeTwo: "both",
  fondAdjectives: "little wee young lil",
  adjectives: "wee new young little older younger big eldest youngest small same other former bright quiet",
  calendarVerbs: `was is has had will would can could may might comes came goes went starts started ends ended seems
    seemed looks looked gave gives brings brought always never still also did does makes made began became saw fell took
    lost found`,
  pupilVerbs: `cried cries crying hit hits kicked bit bites pushed punched fought cheated drew sang reads spelled
    truanted bunked bullied misbehaved ran repeats repeated learned learnt skipped failed scored draws counted stuttered
    swore`,
  personVerbs: `was is has had wanted wants asked asks said says told tells needed needs came comes went goes did does
    will would can could cannot didnt doesnt wasnt isnt hasnt wont refused refuses arrived missed misses lives lived
    stays stayed thinks thought feels felt seems seemed looks looked gave gives got gets made makes left started kept
    keeps works worked helped led taught teaches never always still also may might must shall should mustnt shouldnt
    lost found brought bought took threw stole broke sat stood wrote won ate slept caught sent spent wore knew held
    forgot built began became sold shook chose spoke understood`,
  pupilThings: `book books homework notebook behaviour behavior attendance grades grade marks mark reading writing iep desk bag
    score scores progress file parents mother mum mom father dad family guardian absences absence report tantrum tantrums
    meltdown meltdowns plan spelling locker seat table group coat phone shoes hair face arm eyes lunch tray work poem drawing
      story project exam exams test asthma bruise bruises reports letter`,
  ...PRINCIPAL_SIGNS_EN,
  ...PLACE_SIGNS_EN,
  grade: {
    after: new RegExp(
      String.raw`(?:,? \(?(?:(?:of|in|from|a|an|who is in|who's in|is in) )?(?:the )?|\s?\()(?:${GRADE})\)?`,
      "yiu",
    ),
    write: ({ groups }) => {
      if (!groups?.class && !groups?.n3) return undefined;
      const word = ORDINALS.indexOf(groups?.word?.toLowerCase() ?? "-");
      const number = groups?.n ?? groups?.n2 ?? groups?.n3 ?? groups?.n4 ?? String(word);
      const unit = groups?.unit?.toLowerCase() ?? "grade";
      return `, ${UNITS[unit] ?? unit} ${number}`;
    },
  },
  numbers: PERSONAL_NUMBERS_EN,
  placeholders: {
    name: "[name]",
    number: "[number]",
    phone: "[phone number]",
    email: "[e-mail]",
    birth_date: "[date]",
  },
  phrases: { number: "a number", phone: "a phone number", email: "an e-mail address" },
  beforePhrases: "with and",
  nounFor: (role) => [NOUNS[role], "m"],
  genderOf: () => "m",
  describe: describePerson,
};

const UNITS: Readonly<Record<string, string>> = { yr: "year", gr: "grade", std: "standard" };

const NOUNS: Readonly<Record<PersonRole, string>> = {
  pupil: "pupil",
  relative: "relative",
  teacher: "teacher",
  adult: "person",
};

const FORMS: Readonly<Record<Mention, readonly string[]>> = {
  first: ["a", "another", "a third", "a fourth", "a fifth"],
  definite: ["the", "the other", "the third", "the fourth", "the fifth"],
  again: ["the", "the other", "the third", "the fourth", "the fifth"],
};

function describePerson(noun: string, _gender: Gender, ordinal: number, mention: Mention): string {
  if (noun === NOUNS.adult && mention === "first" && ordinal < 2) return ordinal === 0 ? "someone" : "someone else";
  if (noun === NOUNS.adult && mention === "again" && ordinal === 0) return "that person";
  const form = FORMS[mention][ordinal] ?? "another";
  return `${form === "a" && /^[aeiou]/.test(noun) ? "an" : form} ${noun}`;
}

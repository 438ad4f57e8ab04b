import type { InformalContactWords } from "#understanding/language/informal-contact-words.ts";

const WHO = String.raw`(?:(?:the (?:principal|head(?:teacher)?),? |ms\.? |mrs?\.? |dr\.? )?N+|the (?:principal|head(?:teacher)?))`;

export const INFORMAL_CONTACT_WORDS_EN: InformalContactWords = {
  met: `(?<!N )(?:bumped|ran|run) into ${WHO}|(?<!N )crossed paths with ${WHO}|${WHO} and i crossed paths`,
  seen: `(?:met|saw|seen|passed|spoke (?:to|with)|talked (?:to|with)|chatted (?:to|with)|said (?:hello|hi) to|caught) ${WHO}`,
  byChance: `in passing|by (?:chance|accident)|on (?:my|the) way (?:in|out)|(?:in|on) the (?:corridor|hallway|parking lot|car ?park|supermarket|street|store|queue|elevator|lift|stairs|bus|train)|at the (?:market|supermarket|shops?|stores?|bus stop|grocery store|school gates?|door)`,
  named: `(?:brief|informal|chance) (?:contact|meeting|encounter|chat|word)|(?:corridor|hallway|car ?park|parking lot) (?:chat|conversation|talk)`,
};

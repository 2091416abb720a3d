import { roleVoice } from './roles.ts';
import { closedTags } from './word-classes.ts';

/** Capitalised words that are no person: days, months, tongues, programmes and their like. */
export const notNames = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'english spanish french somali arabic swahili portuguese punjabi urdu polish vietnamese mandarin cantonese russian ukrainian dari pashto ' +
    'american british mexican african asian latino latina black white muslim christian catholic ' +
    'facebook instagram insta snapchat whatsapp tiktok linkedin twitter venmo zelle cashapp paypal google zoom teams ' +
    'medicaid medicare snap wic tanf ssi ssdi ebt hud dhs cps dcf va er icu ged iep aa na si hi ok tv usa uk us id dob ' +
    'army navy marines airforce military reserves christmas easter ramadan eid thanksgiving halloween god lord jesus xanax section narcan suboxone ' +
    'north south east west main street ave avenue st road court school church center centre clinic hospital shelter house hall park library office agency unit ward department'
  ).split(' '),
);
/** Words that make the capitalised words before them a place or an organisation. */
export const organisation =
  /^(?:street|st|ave|avenue|road|rd|drive|lane|court|house|hall|park|center|centre|clinic|hospital|shelter|school|academy|college|university|library|church|mosque|temple|office|agency|unit|ward|department|services?|program|programme|project|foundation|county|city|bank|store|market|pharmacy|bakery|cafe|café|diner|hotel|motel|apartments?|place|inc|llc|ltd|act|plan|team|group|food|kitchen|pantry|bus|line|bridge|village|terrace|close|housing|health|legal|community|rec|gym|ymca|walmart|aldi)$/;

/** Whether the word names a day, a place or an organisation, or belongs to a closed class or a role. */
export function namesNobody(norm: string): boolean {
  return (
    notNames.has(norm) ||
    organisation.test(norm) ||
    closedTags(norm).length > 0 ||
    roleVoice(norm) !== undefined
  );
}

/** What staff write of whom they met or told something, before the name. */
const meeting =
  /^(?:met|saw|seen|called|visited|rang|phoned|texted|e-?mailed|messaged|told|let|asked|informed|updated|notified|briefed|advised|consulted|alerted|flagged|gave|sent|wrote|thanked|spoke|joined|by|and|but|then|so)$/;

/** A capitalised phrase from its first word on that may be somebody’s name: “Dee” of “Tues Dee”, “Met Dee”. */
export function withoutLead(phrase: string): string {
  const words = phrase.split(' ');
  const first = words.findIndex((word) => {
    const norm = word.toLowerCase().replace(/\.$/, '');
    return !namesNobody(norm) && !meeting.test(norm);
  });
  return first === -1 ? '' : words.slice(first).join(' ');
}

import { expect, test } from 'vitest';
import { namedRoles } from '../../src/discourse/named-roles.ts';

test.each([
  ['Appt with interpreter Selda by phone.', 'Selda', 'third-party'],
  ['Met w/ supervisor Kim at two.', 'Kim', 'supervisor'],
  ['Rang case manager Ana Cole.', 'Ana Cole', 'author'],
  ['Her worker Dana rang.', 'Dana', 'third-party'],
  ['Her mother Ines came.', 'Ines', 'third-party'],
  ['Landlord, Mr. Voss, rang.', 'Mr. Voss', 'third-party'],
  ['Rang Ms. Lund, school counselor.', 'Ms. Lund', 'third-party'],
  ['Texted Gwen, my supervisor, at noon.', 'Gwen', 'supervisor'],
  ['told bea (my line manager) at noon', 'bea', 'supervisor'],
  ['Her LL is Mr. Voss.', 'Mr. Voss', 'third-party'],
  ['Cl is Ms. Ana Cole-Bell, 38.', 'Ms. Ana Cole-Bell', 'participant'],
  ['Resident Dawn T. came in.', 'Dawn T.', 'participant'],
])('%j introduces %s as %s', (line, name, voice) => {
  expect(namedRoles(line)).toEqual([{ name, voice }]);
});

test.each([
  ['Met with Mr. Alva and wife.'],
  ['Client Goals: none yet'],
  ['Staff Meeting on Monday'],
  ['Client Services Team'],
])('%j introduces nobody', (line) => {
  expect(namedRoles(line)).toEqual([]);
});

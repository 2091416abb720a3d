import { nameForm } from './name-form.ts';
import type { Person } from './person.ts';
import { describedVoice } from './roles.ts';
import { isStaff } from './voices.ts';

/** “PO = Ana Cole (supervisor); BA = Ben A., case worker”: short forms, with whose they are. */
const shortFor = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<alias>\p{Lu}\p{L}{0,2}) = (?<name>${nameForm})(?:,[ ](?<apposed>[\p{L} -]{2,40})|[ ]?\((?<described>[^()]{1,40})\))?`,
  'gu',
);

/** “Ana K. = housing worker. Bo = TL”: names, with what they are. */
const nameIsRole = new RegExp(
  String.raw`(?<name>${nameForm}) = (?:the |a )?(?<role>\p{Ll}[\p{L} -]{2,40}|\p{Lu}{1,4}(?=[,;.)\s]|$))`,
  'gu',
);

/** The people whom a line explains with equals signs; of two in a supervision, one role tells the other. */
export function legendOf(line: string, isSupervision: boolean): readonly Person[] {
  if (!line.includes(' = ')) return [];
  const roles = [...line.matchAll(nameIsRole)].flatMap(({ groups }) => {
    const { name = '', role = '' } = groups ?? {};
    const voice = describedVoice(role);
    return voice === undefined ? [] : [{ name, voice }];
  });
  const told = [...line.matchAll(shortFor)].map(({ groups }) => {
    const { alias = '', name = '', apposed = '', described = '' } = groups ?? {};
    return { alias, name, voice: describedVoice(described) ?? describedVoice(apposed) };
  });
  const voices = told.map(({ voice }) => voice);
  const other = voices.includes('supervisor') ? 'author' : 'supervisor';
  const isPair = isSupervision && told.length === 2 && voices.some(isStaff);
  const aliases = told.flatMap(({ alias, name, voice = isPair ? other : undefined }) =>
    voice === undefined ? [] : [{ name, voice, alias }],
  );
  return [...aliases, ...roles];
}

import type { Check } from '../define-check.ts';
import { absence } from './absence.ts';
import { actionItem } from './action-item.ts';
import { balance } from './balance.ts';
import { cadence } from './cadence.ts';
import { directive } from './directive.ts';
import { duration } from './duration.ts';
import { frontMatter } from './front-matter.ts';
import { identifier } from './identifier.ts';
import { ignore } from './ignore.ts';
import { ownWords } from './own-words.ts';
import { partsOverTime } from './parts-over-time.ts';
import { pattern } from './pattern.ts';
import { question } from './question.ts';
import { ratio } from './ratio.ts';
import { thirdPartyName } from './third-party-name.ts';
import { unclearDate } from './unclear-date.ts';

/** Every check, by the name that cards write. */
export const checks: ReadonlyMap<string, Check> = new Map([
  ['pattern', pattern],
  ['question', question],
  ['directive', directive],
  ['own-words', ownWords],
  ['identifier', identifier],
  ['third-party-name', thirdPartyName],
  ['action-item', actionItem],
  ['absence', absence],
  ['balance', balance],
  ['duration', duration],
  ['front-matter', frontMatter],
  ['cadence', cadence],
  ['parts-over-time', partsOverTime],
  ['ratio', ratio],
  ['unclear-date', unclearDate],
  ['ignore', ignore],
]);

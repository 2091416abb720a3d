import { describe, expect, test } from 'vitest';
import { personsOf, sentencesOf } from './model.ts';

/** Who the left-out subject of the last sentence is. */
const omitted = (markdown: string, type?: string): string | undefined => {
  const sentence = sentencesOf(markdown, type).at(-1);
  return sentence === undefined
    ? undefined
    : personsOf(sentence)
        .find((person) => person.startsWith('∅'))
        ?.slice(2);
};

describe('the subject that shorthand leaves out', () => {
  test.each([
    ['Left a voicemail about the bed list.', 'author'],
    ['Left a message at his work.', 'author'],
    ['Left early to catch the tram.', 'participant'],
    ['Worked with ct on the housing form.', 'author'],
    ['Works nights at the bakery.', 'participant'],
    ['Used breathing exercises with ct.', 'author'],
    ['Used his inhaler twice.', 'participant'],
    ['Did a room check with resident.', 'author'],
    ['Spent the morning with Ms. Okafor at the clinic.', 'author'],
    ['Spent the night in a stairwell.', 'participant'],
    ['Had a call with the school.', 'author'],
    ['Had a hard weekend.', 'participant'],
    ['Has no bus money left.', 'participant'],
    ['Sat with ct while the line was on hold.', 'author'],
    ['Became tearful at the word court.', 'participant'],
    ['Describes her sleep as light.', 'participant'],
    ['Mentions the rent is late.', 'participant'],
    ['Lost her purse on the tram.', 'participant'],
    ['Brought her a hot meal.', 'author'],
    ['Went over the lease.', 'author'],
    ['Found Old Ned by the bridge.', 'author'],
    ['Ct rang. Talked about her brother.', 'participant'],
    ['Ct rang. Validated how tired she is.', 'author'],
    ['Ct rang. Explained the complaints policy.', 'author'],
    ['Ct rang. Outlined her week.', 'participant'],
    ['Ct rang. Clarified that she means Friday.', 'participant'],
    ['Ct rang. Clarified that I am no lawyer.', 'author'],
    ['Ct rang. Recused myself from the panel.', 'author'],
    ['Ct rang. Turned down her invitation to the match.', 'author'],
    ['Ct rang. Turned down the flat on Mill Road.', 'participant'],
    ['PO rang. Outlined the limits of the order.', 'third-party'],
    ['Ct sat down.\n10:40 Heard a bang.', 'author'],
    ['PO rang. States client missed two visits.', 'third-party'],
    ['Told CM the heat is out.', 'participant'],
    ['Presented worker with a card.', 'participant'],
    ['Told ct the heat is out.', 'author'],
    ['Would like a bottom bunk.', 'participant'],
    ['Will call on Monday.', 'author'],
    ['Ct rang at noon. Left a message.', 'author'],
    ['Ct came late. Brought cake.', 'participant'],
    ['Ct is well. Have put her down for the class.', 'author'],
    ['Ct is well. Haven’t told her yet.', 'author'],
    ['Ct is well. Have a soft spot for her.', 'author'],
    ['Ct is well. Always save a seat for her.', 'author'],
    ['Ct is well. Keep letting her off the rent.', 'author'],
    ['Ct is well. Always make time for her.', 'author'],
    ['Ct is well. Always buys her mum flowers.', 'participant'],
    ['Ct is well. Still owes her mum £5.', 'participant'],
    ['Her nan is my aunt. Ran it past Mo.', 'author'],
    ['Ct is well. Rung her aunt after.', 'author'],
    ['Ct is well. Done her form with her.', 'author'],
    ['Ct is well. Seen by the nurse.', undefined],
    ['Ct is well. Seen Dr Moss.', undefined],
    ['Ct is well. Been praying for her, he told me.', undefined],
    ['Ct rang. Said I hear what you mean.', 'author'],
    ['Ct rang. Said we do not drive tenants about.', 'author'],
    ['Sat with ct. Made her own lunch.', 'participant'],
    ['Ct rang. Said we lost the keys.', 'participant'],
    ['Ct was in. Went home with two of her plums.', 'author'],
    ['Ct is well. Swim at the same pool as her son.', 'author'],
    ['Ct is well. Cook for her most Sundays.', 'author'],
    ['Ct is well. Bring her soup on Mondays.', 'author'],
    ['Ct is well. Live two streets from her.', 'author'],
    ['Ct is well. Cook for her on Sunday.', undefined],
    ['Ct is well. Phone her from my next session.', undefined],
    ['His aunt rings ct on Sundays. Always brings him a pie.', 'third-party'],
    ['Her brother is back. Still owes her £40.', 'third-party'],
    ['Ct is well. Still owe her £5.', 'author'],
    ['Ct is well. Know her mum from bingo.', 'author'],
    ['Ct is well. Been driving her to work.', 'author'],
    ['Ct is well. Been sleeping at the hostel.', 'participant'],
    ['Ct is well. Giving her a lift on Mondays.', 'author'],
    ['Ct is well. Sharing an allotment with her, she grows the beans.', 'author'],
    ['Ct is well. Seeing her old boss again.', 'participant'],
    ['Ct is well. Getting her meds on time.', 'participant'],
    ['Ct is well. Going to lend her my bike.', 'author'],
    ['Ct is well. Going to visit her aunt.', 'participant'],
    ['Ct is well. Said I would keep it to myself.', 'author'],
    ['Ct is well. Said I should come back.', 'participant'],
    ['Ct is well. Said again what I keep to myself and what I pass on.', 'author'],
    ['Ct is well. Mentioned that I lost my own dad.', 'author'],
    ['Ct is well. Filled it in myself.', 'author'],
    ['Ct is well. Returned the card and told my manager.', 'author'],
    ['Ct rested well. Applied for two jobs.', 'participant'],
    ['Ct offered me a scarf. Declined.', 'author'],
    ['I offered ct a ride. Declined.', 'participant'],
    ['Landlord rang. Said rent is late.', 'third-party'],
    ['Landlord rang. Explained the law. Said he would pay.', 'third-party'],
    ['Landlord rang. Denies having a key.', 'participant'],
    ['I met ct at noon. Was calm.', 'participant'],
    ['Ct cried about the court date. Acknowledged his fear.', 'author'],
    ['Acknowledged her relapse.', 'participant'],
    ['Ct held out a bracelet. Declined the bracelet with thanks.', 'author'],
    ['Declined the flu shot.', 'participant'],
    ['Declined the referral to the clinic.', 'participant'],
    ['Was upfront that the agency must report.', 'author'],
    ['Was upfront about her drinking.', 'participant'],
    ['Was clear with him about what I can do.', 'author'],
    ['Ct came in crying. Felt sorry for her.', 'author'],
    ['Felt sorry for her sister.', 'participant'],
    ['Worried about her rent.', 'participant'],
    ['Needed a form sent to her.', 'participant'],
    ['Ct showed me a ring. Took it to the team.', 'author'],
    ['Played with the team on Sunday.', 'participant'],
    ['Ignored me in the corridor.', 'participant'],
    ['Squeezed my hand.', 'participant'],
    ['Kept my number.', 'author'],
    ['Didn’t answer my call.', 'participant'],
    ['Hasn’t paid me back yet.', 'participant'],
    ['Had dinner with her.', 'author'],
    ['Ct texted at noon. Wrote back: on my way.', 'author'],
    ['I offered ct a lift. Replied: no thanks.', 'participant'],
    ['Could not sleep.', 'participant'],
    ['Couldn’t turn the whisky down, so took it.', 'author'],
    ['Ct wept. Didn’t know what to say, hugged her.', 'author'],
    ['Left angry and called me names.', 'participant'],
    ['Declined a second cup of tea and thanked her.', 'author'],
    ['Said a man came and hit her.', 'participant'],
    ['Landlord rang. Wanted her out.', 'third-party'],
  ])('of %j is the %s', (markdown, expected) => {
    expect(omitted(markdown)).toBe(expected);
  });

  test.each([
    ['Asked CM what she had noticed.', 'supervisor'],
    ['Told supervisor about the visit.', 'author'],
    ['Asked whether the form went in.', 'supervisor'],
    ['Asked whether I could swap shifts.', 'author'],
  ])('of %j in supervision is the %s', (markdown, expected) => {
    expect(omitted(markdown, 'supervision')).toBe(expected);
  });

  test.each([['Has she called?'], ['Had she called, I would know.'], ['Sat 9 May, clinic.']])(
    'is none in %j',
    (markdown) => {
      expect(omitted(markdown)).toBeUndefined();
    },
  );
});

describe('the subject that a later verb leaves out', () => {
  /** Who the last left-out subject of a sentence is. */
  const last = (markdown: string): string | undefined =>
    sentencesOf(markdown)
      .flatMap(personsOf)
      .findLast((person) => person.startsWith('∅'))
      ?.slice(2);

  test.each([
    ['Ct asked for soup, gave her some.', 'author'],
    ['Ct cried so sat with her.', 'author'],
    ['Ct was short and lent her £5 from my purse.', 'author'],
    ['Ct was short and rang her mum.', 'participant'],
    ['Ct cried, went to her room.', 'participant'],
    ['Ct saw her ex, went to him.', 'participant'],
  ])('of %j is the %s', (markdown, expected) => {
    expect(last(markdown)).toBe(expected);
  });
});

describe('a form without tense that leaves no subject out', () => {
  test.each([
    'Walking helps her.',
    'Getting up early is hard.',
    'Driving home, she told me about the farm.',
    'Housing form sent.',
    'Parenting class booked.',
    'Meeting at 3.',
    'Have ct sign the form.',
    'Know your rights.',
    'Giving you space to think.',
    'Hope rang at noon.',
    'Have to laugh, she said.',
    'Giving clients lifts',
    'Lending money to clients',
    '## Goals\n\n- Keep letting her cook',
    '- [ ] Still need the lease',
  ])('%s', (markdown) => {
    expect(omitted(markdown)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { formOf } from './utterance.ts';

describe('a closed question', () => {
  test.each([
    'Did the landlord sign?',
    'Did you get hold of the school nurse?',
    'Has anybody rung the GP about the repeat prescription?',
    'Is the housing form in the file?',
    'Are we certain that he reads English?',
    'Was your co-worker with you on that visit?',
    'Will the foster carer take both brothers?',
    'Can he manage the stairs?',
    'Can you get that to me before lunch?',
    'Could you send the referral yourself?',
    'Would she talk to a male worker?',
    'Should he be on two waiting lists?',
    'Do you know who holds the keys?',
    'Do you remember what the plan says about weekends?',
    'Have you thought about ringing the duty desk?',
    'Have you called the pharmacy?',
    'Is there anything you would change for the next visit?',
    'Is there a deadline?',
    'Are there other adults in the flat?',
    'Can you tell me if the voucher came?',
    'Could you tell us whether the referral got there?',
    'Tell me if he came to the appointment.',
    'did u send it',
    'is he still on probation',
    'Does that make sense?',
    'Had the aunt seen the letter before?',
    'Am I right in thinking he moved?',
    'Must he attend in person?',
    'D’you think she would come?',
    'r u seeing him this week',
  ])('“%s” is polar', (text) => {
    expect(formOf(text)).toBe('closed polar');
  });

  test.each([
    'So, did the school ring back?',
    'Okay, and has he got a bus pass?',
    'Right, is the risk form done?',
    'Um, did she come alone?',
    'Good — did they give you a date?',
    'Well… was the flat warm?',
    'Maria, did you see the bedrooms?',
    'Did you see the bedrooms, Maria?',
    'So Tomás, have you written to them?',
    'So Tomás have you written to them?',
    'Before you left, did he eat?',
    'When the officer arrived, were the children awake?',
    'After the hearing, has anything moved?',
    'With the sister, is there contact?',
    'On Tuesday did he turn up?',
    'When you went there did she let you in?',
    'And the uncle, does he pay anything?',
    'The medication, is it locked away?',
    'The school did they answer?',
    'You went back on Monday, did they open the door?',
    'Ok so the cousin: has he been seen?',
    'Right so has the panel met?',
    'Just to check, is the plan signed?',
  ])('what stands before it does not hide “%s”', (text) => {
    expect(formOf(text)).toBe('closed polar');
  });

  test.each([
    'Didn’t we agree on Friday?',
    "Didn't the nurse say twice a week?",
    'didnt you ring him',
    'Haven’t they got an interpreter?',
    'Isn’t he at college on Wednesdays?',
    'Wouldn’t she rather have a woman?',
    'Shouldn’t that be with legal by now?',
    'Don’t you think the plan is too long?',
    'Did you not ask for the letter?',
    'Have they still not signed?',
    'Are you not seeing the family this week?',
    'Can’t the school do that?',
  ])('“%s” is negative', (text) => {
    expect(formOf(text)).toBe('closed negative-polar');
  });

  test.each([
    'The lease is signed, isn’t it?',
    'He’s on the list, right?',
    'She took her tablets, yes?',
    'They moved in June, correct?',
    'You sent the form, didn’t you?',
    'So the plan is clear, no?',
    'He came by himself, eh?',
    'You told her about the fee, yeah?',
    'thats done innit',
    'thats sorted isn’t it',
    'We have the consent, do we not?',
    'The grandmother agrees, don’t you think?',
    'It was the second time, is that right?',
    'Which means the case stays open, no?',
    'That went fine, didn’t it.',
  ])('“%s” has a tag', (text) => {
    expect(formOf(text)).toBe('closed tag');
  });

  test.each([
    'Did you write or did you phone?',
    'Is it the rent or the bills?',
    'Is he working or not?',
    'Do they want the flat, or would they stay put?',
    'Was that the mother or the aunt?',
    'Morning or afternoon?',
    'Yes or no?',
    'Signed or not?',
    'So, the uncle: friend or relative?',
  ])('“%s” gives a choice', (text) => {
    expect(formOf(text)).toBe('closed alternative');
  });

  test.each([
    'Done yet?',
    'Sent already?',
    'Heard back from the court?',
    'Intake finished?',
    'Nguyen, signed?',
    'Forms in?',
    'Notes up to date, Karim?',
    'Any luck with the housing desk?',
    'Any complaints?',
    'Everything in place?',
    'Everyone on board?',
    'All clear?',
    'Nothing from the clinic?',
    'No answer yet?',
    'Still behind?',
    'Think he will come?',
    'Got the release?',
    'Make sense?',
    'You sure?',
    'Voicemail again?',
    'Mileage done?',
  ])('“%s” leaves its verb out', (text) => {
    expect(formOf(text)).toBe('closed elliptical');
  });

  test.each([
    'You closed it?',
    'So he went home with them?',
    'And she is still paying the fine?',
    'They never came?',
    'He’s at his aunt’s?',
    'You’ll tell the school?',
    'Nobody answered?',
    'The father signed?',
    'Mum knows about the hearing?',
    'That was before the move?',
    'The form, it is ready?',
    'And the distribution day, it’s on Sunday?',
    'The boy has the jacket now?',
    'But the clinic told you that?',
    'There’s a waiting list?',
    'Because he was late?',
    'You have write the report already?',
    'Mum’s fine with the change?',
    'I assume the school knows?',
    'I take it you rang them?',
    'Maybe he was cold?',
  ])('“%s” is a statement that asks', (text) => {
    expect(formOf(text)).toMatch(/^closed (?:declarative|elliptical)$/);
  });
});

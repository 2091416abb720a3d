import { describe, expect, test } from 'vitest';
import { isDirective } from '../../../src/rules/grammar/directive.ts';
import { utterance } from './utterance.ts';

function directs(text: string): boolean {
  return isDirective(utterance(text).tokens);
}

describe('a directive', () => {
  test.each([
    'From now on you log every call.',
    'From now on you do your mileage on the day.',
    'You’d best hand the keys back tonight.',
    'No more lifts until the insurance is through.',
    'We don’t visit on a Sunday, so cancel it.',
    'Anything you miss, you log it the same day.',
    'The answer is to send her to the clinic.',
    'It’s important that you ask her about the money.',
    'You can’t keep doing her forms for her.',
    'Be honest with her about the list.',
    'You need to ring housing before lunch.',
    'You have to get that in writing.',
    'You’ve got to stop answering after eight.',
    'You must ask before you enter.',
    'You should be firmer with the uncle.',
    'You shouldn’t give out your number.',
    'You ought to push for a date.',
    'You’d better write that up today.',
    'You are to copy me on every letter.',
    'You’re going to have to tell her.',
    'I think you should close it.',
    'Before Friday you need to see the room.',
    'It went well, but you need to log it.',
    'I want you to finish the three plans.',
    'I need you to redo section two.',
    'I’d like you to sit in on intake.',
    'If I were you, I would wait.',
    'What I’d do is write to the judge.',
    'I suggest you ask the nurse.',
    'I’d suggest moving the visit.',
    'The best thing is to leave it.',
    'It’s time you closed this one.',
    'I need those notes by Monday.',
    'U need to call him',
    'Your job is to get the letter.',
    'I’m going to need you to redo it.',
    'I want that form on my desk by noon.',
    'It would be better to ask first.',
  ])('“%s” obliges', (text) => {
    expect(directs(text)).toBe(true);
  });

  test.each([
    'Ring the school.',
    'Just send it.',
    'Then write to the court.',
    'Ok, tell him he has until Monday.',
    'Get her to sign.',
    'Have the aunt come in.',
    'Let the school know.',
    'Go back and ask again.',
    'Put that in the file.',
    'Give him the number of the shelter.',
    'Take him to the clinic.',
    'Make sure the form is signed.',
    'Don’t forget to date it.',
    'Don’t call her at work.',
    'Next time, ring before you go.',
    'If he misses Tuesday, close it.',
    'When you see her, ask about the rent.',
    'Ana, book the room.',
    'Please submit it by noon.',
    'First draft the letter, then show it to legal.',
    'Do that.',
    'Do it on Friday.',
    'Then you rewrite the plan and file it.',
    'You’ll see him tomorrow and get the form.',
    'Be clear with her about the rules.',
    'Check with legal before you reply.',
    'Follow up with the nurse.',
    'Stop driving them around.',
    'Document everything.',
    'Show her the letter.',
    'Say no to him next time.',
    'Call her, then cc me.',
  ])('“%s” instructs', (text) => {
    expect(directs(text)).toBe(true);
  });

  test.each([
    'If a client offers you money, you must refuse it, says the policy.',
    'You can’t keep blaming yourself for it.',
    'Anything you need, you know where I am.',
    'Walk me through it.',
    'Tell me more.',
    'Say more about the aunt.',
    'Describe the room.',
    'Help me understand the order of things.',
    'Think about what you need.',
    'Bring me up to speed.',
    'Take care of yourself.',
    'Take the afternoon off.',
    'Take your time.',
    'Have a seat.',
    'Let me know how it goes.',
    'Let’s look at it together.',
    'Feel free to leave early.',
    'Don’t worry about the forms.',
    'Don’t be hard on yourself.',
    'Keep it up.',
    'Keep me posted.',
    'Give yourself credit for that.',
    'Make sure you get some rest.',
    'Go on.',
    'Trust yourself.',
    'Call me if it gets late.',
    'See you on Thursday.',
    'Well done.',
  ])('“%s” is an invitation or a kindness', (text) => {
    expect(directs(text)).toBe(false);
  });

  test.each([
    'You should be proud of that call.',
    'You need to sit with that.',
    'You must be worn out.',
    'You need a break.',
    'You should hear from them by May.',
    'You don’t have to decide today.',
    'You can leave it for now.',
    'You could ask her what she wants.',
    'You have a gift for this.',
    'You handled that with care.',
    'You should have seen his face.',
    'She says you should ring her.',
    'The policy says you must log it.',
    'It is up to you what you need to do.',
    'I would not change a thing.',
    'I need a coffee.',
    'We’ll find a slot in June.',
    'We need to talk to legal.',
  ])('“%s” tells the worker nothing to do', (text) => {
    expect(directs(text)).toBe(false);
  });

  test.each([
    'You must report this to the hotline today.',
    'Call 911 if he comes back with a knife.',
    'You have to make the report before you leave.',
    'By law you need to tell the county within a day.',
    'Get them to a safe place tonight.',
  ])('“%s” is a duty of law or safety', (text) => {
    expect(directs(text)).toBe(false);
  });

  test.each([
    'Call from the landlord.',
    'Visit went well.',
    'Note from school.',
    'Report due Monday.',
    'Friday is fine, put it in the calendar.',
    'Open question for next time.',
    'Plan for May.',
    'Work is steady.',
    'Will called twice.',
    'May is full.',
    'The Ortega family.',
    '',
  ])('“%s” only begins like one', (text) => {
    expect(directs(text)).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { formOf } from './utterance.ts';

describe('a question that is nobody’s finding', () => {
  test.each([
    ['Are the children safe tonight?', 'safety'],
    ['Is anyone hurt?', 'safety'],
    ['Did he say anything about suicide?', 'safety'],
    ['Does he have access to a gun?', 'safety'],
    ['Has this been reported to the hotline?', 'safety'],
    ['Did you report it?', 'safety'],
    ['Was there a bruise?', 'safety'],
    ['Did someone call 999?', 'safety'],
    ['You asked about self-harm?', 'safety'],
    ['Has a report been made?', 'safety'],
    ['He’s in danger now, isn’t he?', 'safety'],
    ['Can you hear me okay?', 'logistics'],
    ['is the room free at two?', 'logistics'],
    ['Am I on mute?', 'logistics'],
    ['Does Thursday work for you?', 'logistics'],
    ['Is half three still fine?', 'logistics'],
    ['Is Monday at 10 all right?', 'logistics'],
    ['Same time next month?', 'logistics'],
    ['Shall we begin?', 'logistics'],
    ['Ready to start?', 'logistics'],
    ['Are we still on for Friday?', 'logistics'],
    ['Do you have time now?', 'logistics'],
    ['Have you got your diary there, is the 9th free?', 'logistics'],
    ['Could you do Monday at two?', 'logistics'],
    ['So, are you ready?', 'logistics'],
    ['Would it be okay if I read it out?', 'permission'],
    ['Is it alright if we come back to this?', 'permission'],
    ['Do you mind if I take notes?', 'permission'],
    ['May I offer a thought?', 'permission'],
    ['Can I share something I noticed?', 'permission'],
    ['Could we look at that together?', 'permission'],
    ['Would it help if I joined the visit?', 'permission'],
    ['Do you want me to call them?', 'permission'],
    ['Would you like some help with the backlog?', 'permission'],
    ['Would you prefer to write it together?', 'permission'],
    ['Do you want to start with the Parks family?', 'permission'],
    ['Anything else?', 'continuation'],
    ['Is there anything else on your list?', 'continuation'],
    ['Anything else on him, or shall we stop?', 'continuation'],
    ['Anything you want to add?', 'continuation'],
    ['Any questions?', 'continuation'],
    ['How so?', 'continuation'],
    ['Did she?', 'continuation'],
    ['Oh, has he?', 'continuation'],
    ['Such as?', 'continuation'],
    ['And?', 'continuation'],
    ['Okay?', 'continuation'],
    ['Really?', 'continuation'],
    ['You know what I mean?', 'continuation'],
    ['It sounds like you were on your own with that?', 'reflection'],
    ['Sounds like a long day?', 'reflection'],
    ['So you felt shut out?', 'reflection'],
    ['I’m hearing some doubt?', 'reflection'],
    ['You seem less sure today?', 'reflection'],
    ['I wonder whether she was ashamed?', 'reflection'],
    ['Are you okay?', 'courtesy'],
    ['You all right?', 'courtesy'],
    ['Did you have a good weekend?', 'courtesy'],
    ['Good holiday?', 'courtesy'],
    ['You doing all right?', 'courtesy'],
    ['Can we say Monday?', 'logistics'],
    ['Do you need more time for the plan?', 'permission'],
    ['Do you want my view?', 'permission'],
    ['Can we talk about the aunt?', 'permission'],
    ['Remind me where she moved to?', 'continuation'],
    ['Say that again?', 'continuation'],
    ['Is there anything I can do?', 'continuation'],
    ['That must be hard, isn’t it?', 'reflection'],
    ['That was a lot to hold, wasn’t it?', 'reflection'],
    ['You were angry with him?', 'reflection'],
    ['What you’re saying is that he left?', 'reflection'],
    ['Is he breathing?', 'safety'],
  ])('“%s” is excused for %s', (text, reason) => {
    expect(formOf(text)).toBe(`exempt ${reason}`);
  });

  test.each([
    'Is the safety plan signed?',
    'Did you finish the incident report?',
    'Is he in substance abuse treatment?',
    'Is the review on Monday?',
    'Is he working Tuesday?',
    'Did you get it done by Thursday?',
    'Is the aunt okay with Friday?',
    'Can we close this one?',
    'Do you have a plan?',
    'Was it a conscious choice?',
    'Have you had a chance to read it?',
    'Can I just check, did the panel meet?',
    'Does that make sense?',
    'Are you sleeping?',
  ])('“%s” is closed all the same', (text) => {
    expect(formOf(text)).toMatch(/^closed/);
  });

  test('an echo of what the worker just said is no question of its own', () => {
    const previous = 'i locked the office'.split(' ');
    expect(formOf('You locked the office?', { previous })).toBe('exempt echo');
    expect(formOf('You locked the van?', { previous })).toBe('closed declarative');
  });

  test.each([
    'Why don’t you ring the aunt first?',
    'Why don’t we ask the school?',
    'Why not just send it?',
    'How about you write to them?',
    'How about calling the shelter?',
    'What about just asking him?',
    'What if you just turned up?',
    'Wouldn’t it be easier to email?',
    'Isn’t it better to close now?',
    'Wouldn’t it make more sense to wait?',
    'Couldn’t you just drop it off?',
    'Have you tried just listening?',
    'Maybe you could call first?',
    'You could just leave a card?',
    'Maybe just text her?',
  ])('“%s” is a suggestion', (text) => {
    expect(formOf(text)).toBe('suggestion');
  });

  test.each([
    'Thanks for bringing that.',
    'The Ortega family?',
    'Tuesday?',
    'Maria?',
    'And the school?',
    'Do that first.',
    'Have the form ready.',
    'Is doing well in the new class.',
    'Had a long visit.',
    'Will send it on Monday.',
    'Can do.',
    'If she says no?',
    'Isn’t that great!',
    'May was a hard month.',
    'I told you that?',
    'Should you need me, ring the desk.',
    'Were it not for the aunt, he would be in care.',
    'What a week.',
    'Which is fine.',
    'When he came home he was calm.',
    'Did you ring her, and what did she say?',
    '',
  ])('“%s” is none', (text) => {
    expect(formOf(text)).toBe('none');
  });

  test('in running minutes only plain question order asks', () => {
    const isNarrated = true;
    expect(formOf('Has the school replied?', { isNarrated })).toBe('closed polar');
    expect(formOf('What does the girl hope for?', { isNarrated })).toBe('open wh');
    expect(formOf('Notes up to date?', { isNarrated })).toBe('none');
    expect(formOf('Consent signed?', { isNarrated })).toBe('none');
    expect(formOf('He moved in May?', { isNarrated })).toBe('none');
  });
});

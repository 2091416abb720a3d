import { describe, expect, test } from 'vitest';
import { leads } from './utterance.ts';

describe('a leading question', () => {
  test.each([
    'Why didn’t you ring the school?',
    'Why haven’t you closed it?',
    'Why didnt u call',
    'Why have you not told the father?',
    'Why you did not go to the block leader?',
    'Why wasn’t I told?',
    'Why is this the first time it comes up?',
    'Why was the risk form left blank?',
    'Why are the visit notes still missing?',
    'Why would you give her your number?',
    'Why am I only hearing of this today?',
    'How come you never wrote it down?',
    'How could you?',
    'How could you let that happen?',
    'How could you not notice the smell?',
    'How can you say that?',
    'How did you miss the bruise on the form?',
    'How many times have I asked for those?',
    'What were you thinking?',
    'What were you thinking giving him a lift?',
    'What’s wrong with you?',
    'What took you so long?',
    'What made you think that was fine?',
    'Who told you to close it?',
    'Whose fault is that?',
    'When are you finally going to write it up?',
    'When were you going to tell me?',
  ])('“%s” takes the fault as known', (text) => {
    expect(leads(text)).toBe(true);
  });

  test.each([
    'Do you have a problem with that?',
    'Did you make the same mistake?',
    'Will a letter really change anything?',
    'Do you really believe he will come?',
    'Did you really say that to her?',
    'Have you even read the plan?',
    'Did you even knock?',
    'Do you think that was wise?',
    'Did you think this was okay?',
    'Was that appropriate?',
    'Is that really a good use of the hour?',
    'Is that a good idea?',
    'Was it your decision to make?',
    'Did you forget the review?',
    'Did it not occur to you to ask?',
    'Did you just leave her there?',
    'Do you realise how this looks?',
    'Are you serious?',
    'Do I have to remind you again?',
    'Should you have gone alone?',
    'Are you sure that is the right call?',
  ])('“%s” holds its answer', (text) => {
    expect(leads(text)).toBe(true);
  });

  test.each([
    'Don’t you think it should go to court?',
    'Don’t you think he’s too old for that?',
    'Didn’t we go through this in March?',
    'Haven’t you told the aunt yet?',
    'Shouldn’t you have asked first?',
    'Shouldn’t that have gone out last week?',
    'Wasn’t it you who booked the room?',
    'Couldn’t you have waited?',
    'Did you not read the plan?',
    'Isn’t that a bit late?',
    'Isn’t that your job?',
  ])('“%s” is a reproach in negative form', (text) => {
    expect(leads(text)).toBe(true);
  });

  test.each([
    'You didn’t ask about the money?',
    'And you never told her?',
    'You forgot the form again?',
    'You just left?',
    'You let him drive?',
    'You gave her cash again?',
    'You haven’t written it up?',
    'You still haven’t called?',
    'You should have known that, shouldn’t you?',
    'You were supposed to ring on Monday, weren’t you?',
    'Nobody checked the lock, right?',
    'So he ran because you raised your voice, no?',
    'You do know that is against policy, right?',
    'Surely someone told the school?',
    'I thought you were going to send it Monday?',
    'We agreed that in May, didn’t we?',
  ])('“%s” turns a statement on the worker', (text) => {
    expect(leads(text)).toBe(true);
  });

  test.each([
    'Can you tell me about that mistake?',
    'Why do you think he stayed away?',
    'Why not begin with what worked?',
    'Why didn’t the landlord fix it?',
    'Why didn’t she come, in your view?',
    'What made the call so hard?',
    'What made you think of the aunt?',
    'What were you thinking when she cried?',
    'What was going through your mind?',
    'How could you put that to him?',
    'How could you let her know what to expect?',
    'How did you manage the noise?',
    'What did you really want to say?',
    'What would you have liked to do?',
    'Did you ring the school?',
    'Did he at least eat?',
    'Are you finished?',
    'Didn’t he move in June?',
    'Isn’t there a cousin in town?',
    'You closed it?',
    'You haven’t heard from the court?',
    'You didn’t have time?',
    'You let her know about Friday?',
    'He’s in school, right?',
    'You’ve got court at ten, haven’t you?',
    'And she’s fine with that, right?',
    'Would you do it again?',
    'Do you think he is ready?',
    'Why don’t you ring the aunt?',
    'You did really well there.',
    'Is it raining?',
  ])('“%s” leads nobody', (text) => {
    expect(leads(text)).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { formOf } from './utterance.ts';

describe('an open question', () => {
  test.each([
    'What did you see in the kitchen?',
    'What’s your sense of the father?',
    'Whats different since the move?',
    'How did the grandmother take it?',
    'How has the month been for you?',
    'How do you want to use today?',
    'Where does the plan pinch?',
    'Who else needs to hear this?',
    'Which of the two worries you more?',
    'Why do you think he stayed away?',
    'So what do you make of that?',
    'And what would he say?',
    'What else?',
    'What happened then?',
    'Since the move, how have the girls been?',
    'If you could do that visit again, what would you keep?',
    'When you got there, what did you notice?',
    'What would help her, do you think, if the job falls through?',
    'In what way did it feel different?',
    'From whose point of view was it a success?',
    'You went back twice, and what did you find?',
    'What is it about this family that stays with you?',
    'What does she want, and how would we know?',
    'How does that sit with you',
    'What would you need from me',
  ])('“%s” begins with a question word', (text) => {
    expect(formOf(text)).toBe(
      text.endsWith('?') || / (?:does|would) /.test(text) ? 'open wh' : 'none',
    );
  });

  test.each([
    'Why the case was not opened?',
    'How you found the family?',
    'What you have seen there?',
    'With whom she lives now?',
    'Where the children are sleeping?',
  ])('“%s” needs no question order', (text) => {
    expect(formOf(text)).toMatch(/^open wh/);
  });

  test.each([
    'Tell me about the handover.',
    'Tell me more.',
    'Tell us what you saw?',
    'So tell me how it went with the uncle.',
    'Walk me through the morning.',
    'Walk me through your reasoning?',
    'Talk me through the visit',
    'Describe the room for me.',
    'Say more about the silence.',
    'Say a bit more?',
    'Help me understand the timeline.',
    'Take me back to the doorstep.',
    'Give me a sense of her week.',
    'Okay, paint me a picture of the home.',
    'I’m curious how that landed.',
    'I’d love to hear about the group.',
  ])('“%s” asks by inviting', (text) => {
    expect(formOf(text)).toMatch(/^open (?:imperative|indirect)$/);
  });

  test.each([
    'Can you tell me about the complaint?',
    'Could you tell me how he reacted?',
    'Can you say a little more about that?',
    'Could you just walk me through the assessment?',
    'Would you be willing to talk me through the call?',
    'Are you able to describe what the room was like?',
    'Would you mind telling me what led up to it?',
    'Do you want to tell me what happened at the gate?',
    'Do you want to walk me through it?',
    'Will you help me understand the order of things?',
    'Can I ask how that felt?',
    'May I hear more about the sister?',
    'Can we think about what she might be afraid of?',
    'Can you give me an example?',
    'Can you give an example?',
    'Would it be possible for you to share what you noticed?',
    'I wonder if you could say more about the father?',
    'So, Ana, could you unpack that for me?',
    'Do you think you could walk me through the decision?',
    'Is there a way you’d like to tell him?',
    'And can you describe her mood',
  ])('“%s” asks indirectly', (text) => {
    expect(formOf(text)).toBe('open indirect');
  });

  test.each([
    'What time is the hearing?',
    'How many visits is that?',
    'When is the review?',
    'How long was he away?',
    'Where is the consent form?',
    'What about the brother?',
    'How come?',
    'Why not?',
    'She told him what?',
    'And that was where?',
    'He’s staying with who?',
    'You said what exactly?',
    'For how long?',
    'Who is covering on Friday?',
    'Which forms are missing?',
    'Would you like to say more, or leave it there?',
    'How would Monday be?',
    'Sorry, what?',
    'By when, would you say?',
  ])('“%s” asks for one fact or only prompts', (text) => {
    expect(formOf(text)).toMatch(/^open \w+ narrow$/);
  });
});

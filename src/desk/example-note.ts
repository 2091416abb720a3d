/** An invented note that shows what the desk does. */
export const exampleNote = `# Home visit, 14 March

Visited Ms. Okafor at her flat. She walked me through the letter from the housing office and said, “I want to write the answer myself this time.” We agreed that she drafts it by Thursday and that I read it with her on Friday.

She told me how tired she is since the night shifts began. I told her I know exactly how she feels, because I worked nights for years.

Her cousin drove her to the clinic last week. Today I lent her $20 for the bus and told her it can stay between us.

She is non-compliant with the budget plan. She made the phone call to the landlord on her own and kept calm when he raised his voice.
`;

/**
 * A card that passes its own examples, with a comment on each key, to start a rule from.
 * @param schema the way from the card to the JSON Schema of cards, for editors
 */
export function newCard(id: string, family: string, schema: string): string {
  return `# yaml-language-server: $schema=${schema}
# A rule of our own. Change the words below; caselint test-rules runs the examples.

# What the rule sees. The file has the same name, and the id stays as it is for good.
id: ${id}

# Rules of one family are listed together.
family: ${family}

# error, warning or info; praise for good practice.
severity: info

# What the note does. It judges nobody and orders nothing.
message: The note has a key to the person’s home with the worker.

# The excerpt that the rule rests on: one of Caselint’s own, or one of this pack, written in
# rules/guidelines/our-policy.yml with id, title, publisher and excerpts, and named our-policy/keys.
guideline: case-management-toolkit/invisible-line

# One open question to think with, and an offer of other words (which may be left out).
question: What would the next worker need to know about the key?
rewording: The spare key is with the person’s sister; noted in the key register.

# Whose words, in which notes. notes: contact, supervision, conference or policy; voice: author,
# supervisor, staff (both), participant, third-party or other; stance: asserted and others.
where: { notes: [contact, supervision], voice: staff, stance: asserted }

# What is looked for. {keep} is the verb in all its forms, #Staff and #Participant are persons,
# .{0,3} is a gap of up to three words, (a|b) is a choice, and [ ] is what the finding marks.
check: pattern
options:
  any:
    - '#Staff [#Lead{0,2} ({keep}|{hold}|{take}) .{0,3} ({key}|key ring)]'
  unless:
    - key register

# Texts in which the passage between « and » must be found, and texts in which nothing is found:
# think of refusals, of other people’s words, and of the same words meant otherwise.
examples:
  flags:
    - CM «kept the spare key» over the weekend.
    - I «took her door key» home with me.
  passes:
    - CM did not keep a key.
    - Ct keeps a spare key under the mat.
    - CM took the key back and wrote it in the key register.
    - Ct said, “My cousin holds my key.”
`;
}

/** Notes of our own with something to find in each, by path; the participant is left open. @see swapNote */
export const templates: Readonly<Record<string, string>> = {
  'contacts/home-visit.md': `---
type: home visit
participant: {title} {name}
author: Wren Calloway
---

{title} {name} opened the door. {She} {was|were} in {hers} coat. I lent {her} $40 for the gas. {She}
{says|say} the boiler man comes on Friday. {name} is non-compliant with the payment plan.
`,
  'contacts/phone.md': `# Phone contact, {title} {name}

{title} {name} rang at noon. {She} {claims|claim} that the letter never came. I told {her}, “I know exactly how
you feel.” {She} said, “I have been waiting for three weeks now.” Referred {name} to the food bank on
Mill Lane.
`,
  'contacts/narrative.md': `Met {name} at the library. {She} {has|have} a new job at the depot. I hugged {her} when {she}
told me. Gave {name} my personal number in case the boss calls. {Hers} sister was there and drove
{her} home. We agreed that {name} will send the form by Tuesday.
`,
  'contacts/short-hand.md': `- {name} seen at office, tired.
- Accepted a bracelet from {name}.
- Told {name} about my own divorce.
- {She} {reports|report} better sleep.
- Drove {name} to court in my own car.
`,
  'contacts/ties.md': `{title} {name} is my cousin. I have visited {her} at home since March. {She} {wants|want} to stay
in the flat. My goal for {her} is a GED by June.
`,
  'contacts/neighbor.md': `---
type: intake
participant: {name}
---

{name} lives next door to me. {She} {is|are} behind with the rent. It is {hers} own fault. I explained the limits of
confidentiality to {name} and asked what {she} would like to happen first.
`,
  'contacts/shelter.md': `22:10 {name} came in late and {was|were} quiet. {She} said that {she} could not sleep. I told {her} that everything
happens for a reason. I feel sorry for {her}.

23:40 {name} asked for a blanket. I made {her} sign for it.
`,
  'contacts/promise.md': `CM met {title} {name} at {hers} hearing. CM: “I promise you that you will get the flat.” {name} asked who would
hear of it. CM told {her} that nobody would ever find out what {she} said. {She} thanked CM. {title} {name} is my
favorite client.
`,
  'contacts/hospital.md': `{title} {name} was seen on the ward with the nurse. {She} {is|are} an addict and {hers} wound is healing. I went for coffee with {title} {name} after the round. {She} talked about {hers} garden.
`,
  'contacts/softened.md': `I lent {title} {name} $20 for the bus on Monday. Told my supervisor about it the same day. {She} paid it
back by herself on Thursday. I accepted {hers} friend request, then removed {her} that night.
`,
  'supervision/minutes.md': `---
type: supervision
supervisor: Hollis Brandt
author: Wren Calloway
---

Hollis asked whether {name} had signed the form. Wren said that {she} had. Wren reported telling {name}, “I know
how you feel.” Wren noted that {title} {name} attends the same church as Wren. Hollis praised the way Wren had
listened to {her}.

Supervision was postponed.
`,
  'supervision/transcript.md': `---
type: supervision
supervisor: Hollis Brandt
author: Wren Calloway
---

**Hollis:** Did you call {title} {name}?

**Wren:** I did, and {she} {was|were} out. I gave {her} my own number.

**Hollis:** Why didn’t you ask {name} first? You need to call {her} back today.

**Wren:** {She} {is|are} coming on Monday.

**Hollis:** What would {name} like to happen?
`,
  'conferences/team-meeting.md': `---
type: case conference
author: Wren Calloway
---

# Case conference: {title} {name}

Present: Hollis Brandt (chair), Wren Calloway, school nurse

{name} has moved into the new room. {She} {likes|like} the window. Wren lent {her} $15 last week. The team sees {her} as
manipulative. Chair asked what {name} would say about the plan.

## Actions

- Call the landlord about {hers} heating
- Wren to send {name} the form by 4 May
`,
  'conferences/panel.md': `---
type: team meeting
author: Wren Calloway
participant: {title} {name}
---

Chair: Have we tried the other clinic for {name}?

CM lent {title} {name} $15 last week. CM said that {name} is manipulative. {She} {claims|claim} that the bus was late.
The nurse praised {name} for keeping {hers} appointments. CM and {name} agreed that {she} will ring the school by
Friday.
`,
};

/** Paragraphs of innocent prose, each beside a thing that a rule asks about; by the kind of note. */
export const innocentParagraphs: Readonly<Record<string, readonly string[]>> = {
  contacts: [
    `Ms. Iwu rang at ten to say that the lodger had paid her back. She had lent him eighty dollars in
    March, and her sister had told her that she would never see it again. She laughed about it for a
    while. Then she asked for the date of the hearing, which is the 9th. Her friend Celeste will drive
    her there. The two of them have been friends since the cannery. I confirmed the room number.`,
    `The children’s uncle gave them a kitten for the new flat. The lease allows one pet. Mother and
    uncle had not spoken since the funeral, and she cried when he came up the stairs. He hugged her for
    a long time. He stayed to supper and they ate on the floor among the boxes. She told me this on the
    telephone this morning, and her voice was light.`,
    `Mr. Osei described his week. On Sunday he went to his church, which he has belonged to since 1988,
    and afterwards the deacon took him out to lunch. On Monday he borrowed a ladder from a neighbor and
    cleared the gutters. On Tuesday he had a drink with two men from the old shift. He likes living
    alone and would not go back to the shared house for money.`,
    `Visit lasted an hour. Ct’s boyfriend was there for the first part and left when she asked him to.
    They have been dating since the spring. She is in love and a little worried by it. She wanted to talk
    about how much he texts her. I asked what number of messages would feel right. She thought about it
    and said that she would tell him four a day.`,
    `Client had a dialysis session in the morning and was tired. He says the new nurse is like a
    daughter to him and that she always saves him the window chair. He has been offered a place on the
    list in Portland. His brother would give him a kidney. The brothers have not agreed where to have
    it done, and their mother is not to know until they have.`,
    `Took a call from the landlord’s agent. She was frank: the owner wants to sell, and he would pay the
    tenant to leave by June. I said that I could not answer for Mr. Haddow, but that I would pass it on
    today. Passed it on at two. Mr. Haddow wants to see the offer in writing. He has a friend who is an
    estate agent and will show it to him.`,
    `Youth arrived in a suit that belongs to his cousin. He was going on to an interview at the marina.
    We practiced the first two minutes, with him in both chairs. The manager there knows his mother
    from school. He asked if he should mention that. He decided to leave it for her to say.`,
    `The family has debts with three lenders. One of them is a neighbor who holds their passports as
    security. I explained that nobody may keep another person’s passport, and gave them the number of
    the consulate. They would like to ring from the office on Thursday. Father said he was ashamed. He
    also said that he had slept for the first time in weeks.`,
    `Ct disclosed that her stepfather had told her to keep it a secret. She was eleven at the time. She
    has never told her mother. I explained what I would have to pass on and to whom, before she went
    further. She nodded and went on. Report made to the hotline at 3:20 with her beside me; reference
    in the file. Her aunt collected her at five.`,
    `Baby was weighed and measured at the clinic and the curve is steady. The clinic’s letter says
    “failure to thrive, resolved”. Mother framed it. She has gone back to work at the laundry for two
    mornings. Her mother-in-law minds him and has firm views about socks. There is a new tooth.`,
    `Mrs. Varga was robbed at the bus stop. She gave a clear account to the officer: two boys, one with a
    limp. They took her purse and a bag of cherries. She asked me to sit with her while she gave it and I
    did. The victims’ fund will replace the glasses. She does not want counseling and would like the
    cherries back.`,
    `Phoned the pharmacy with ct on the line. The prescription had gone to the old address. They will
    deliver to the new one by six. He takes the tablets at night and has two left. He thanked the
    pharmacist by name. They know each other from the choir.`,
    `Resident told the desk that her roommate snores and that she had not slept. She has asked for a
    change and the house manager has her on the list. Earplugs offered and taken. She said that if one
    more person told her to breathe, she would scream. She did smile when she said so.`,
    `Met at the café by the station because ct has no wish to be seen at our building. She chose the
    table. We filled in the appeal form and each of us paid for her own coffee. She had marked the pages
    with colored clips. The deadline is Friday and she will post it herself today.`,
    `Ct asked if I had children. I said that I would rather hear about hers, and asked what had made her
    think of it. She told me that the health visitor has none and that it shows. She talked about her
    mother then, who had six. At the end she said it had been a good hour.`,
    `He sent a friend request to the team’s worker last night and took it back himself in the morning. He
    was embarrassed about it. I told him that many people do that, and how to reach us at weekends. He
    saved the on-call number in his phone while we spoke.`,
    `Ct offered CM her old stroller for CM’s sister. CM thanked her, said that she could not take it,
    and mentioned the swap shelf at the family center. Ct rang the center and they will collect it on
    Friday. She was glad that it goes to somebody with twins.`,
    `The probation officer wrote that the client had been “uncooperative” in May. Client has a different
    view: he had no bus fare and had rung twice. The call log bears that out. I sent the log with his
    consent. The officer has corrected the entry and apologized to him.`,
    `She declined the injection and the doctor explained the risks. She listened and declined it again. Her
    reasons are on page two of the record in her own words. Capacity was assessed and is not in doubt.
    The next appointment stands. Nobody pressed her.`,
    `Grandfather picks the girls up on Tuesdays in his own car. He has the seats and showed me how they
    click in. He used to coach their mother’s swimming team. The girls say that he drives “like a
    tortoise”. The school has his name on the list.`,
  ],
  supervision: [
    `Adaora brought the matter of Mr. Quist’s brother. He rings the office daily and shouts. She had felt
    sick before the last call, and said so. We looked at what happens in the first ten seconds. She
    would like to let him finish once and see what comes. I will sit in on Thursday if she wishes. She
    has asked the telephone team to put him straight through and not to argue.`,
    `We spoke about the end of the placement. Adaora has worked with the family for three years and will
    miss them. She had dreamt about the kitchen. I asked what she would like to say to them. She wants to
    tell the grandmother what she has learned from her, and she will do so at the last visit. She will
    not give a present; she will write a card from the team.`,
    `Feedback: the court complimented the chronology. One report was late, and Adaora had told the
    solicitor beforehand. She asked how others do it in a week with two removals. I described what I do.
    She liked one part of it and did not like the rest.`,
    `Case discussion. The mother has started seeing a man from her evening class. The children have met
    him twice. Adaora wondered what would be a fair question to ask about him and what would be prying.
    We turned it round: what would she ask if the mother had begun to share a flat with a cousin. She
    made a list of three questions and struck one out.`,
    `Role play of the meeting with the school. I was the deputy head and was unkind. Adaora stopped after
    four minutes and said what she had noticed in her shoulders. Second time she put the paper with the
    two dates on the table first. It went better. She will take the paper on Monday.`,
    `Health and leave. She has eleven days left and will take the first week of August. Her knee is being
    operated on in October. The team will share the home visits in that time, and the rota is agreed.
    She asked that the families hear it from her. They will.`,
  ],
  conferences: [
    `Present: ward sister, social worker, two therapists, the family’s advocate. Apologies from the
    consultant. Mr. Brightwell joined for the second half and sat beside his advocate. He wishes to go
    home. The therapists reported on the stairs. He reported on the stairs as well, and at more length.
    It was decided with him that he goes home on the 14th with the rail in place.`,
    `Second item: the lodger. Mr. Brightwell’s daughter believes that the lodger takes his pension. He
    says that he gives him fifty a week for the garden and that the garden is worth it. The bank has been
    asked by Mr. Brightwell himself to send two statements. The advocate will go through them with him.
    The daughter was thanked for her frankness.`,
    `Third item: equipment. The hospital bed is declined. The commode is accepted. The alarm is on trial
    until the end of the month, and the nurse will ask him on the 30th what he makes of it. Minutes to
    all by Friday; the social worker writes them.`,
  ],
  policies: [
    `Staff must not lend money to residents or borrow from them. Gifts are declined with thanks. If a
    resident insists, speak to your manager. Never give out your own number. A worker who meets a
    resident by chance lets the resident decide whether to say hello. Friends, relatives and neighbors
    of staff are served by another team.`,
    `In a small town you may sit in the same pew as a family that you visit. Tell your manager, agree with
    the family how you greet each other, and write it down. Do not promise to keep a secret. “I won’t
    tell a soul” is easily said. Explain instead what you can keep to yourself and what you must report.`,
  ],
};

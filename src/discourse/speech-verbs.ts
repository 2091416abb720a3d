function forms(text: string): readonly string[] {
  return text.split(/\s+/).filter((form) => form !== '');
}

/** Verbs that bring in words: quoted, or in a clause that follows. */
const saying = forms(
  `say says said saying tell tells told telling ask asks asked asking state states stated stating report reports reported
  reply replies replied answer answers answered respond responds responded explain explains explained explaining add adds added
  remind reminds reminded reminding assure assures assured assuring reassure reassures reassured share shares shared mention mentions mentioned
  promise promises promised warn warns warned advise advises advised suggest suggests suggested insist insists insisted claim claims claimed
  admit admits admitted confess confesses confessed disclose discloses disclosed describe describes described note notes noted
  write writes wrote written text texts texted message messages messaged email emails emailed e-mailed yell yells yelled shout shouts shouted scream screamed whisper whispers whispered
  joke joked jokes laugh laughed repeat repeats repeated express expresses expressed verbalize verbalizes verbalized verbalise verbalised
  voice voiced announce announced comment commented comments observe observed remark remarked remarks reflect reflected confirm confirms confirmed
  deny denies denied indicate indicates indicated relate relays relayed recall recalled recalls complain complains complained offer offered
  inform informs informed instruct instructs instructed direct directs directed order ordered request requested requests
  wonder wonders wondered enquire enquired enquires inquire inquired inquires check checked query queried clarify clarified
  go goes went agree agrees agreed offers feel feels felt think thinks thought believe believes believed
  want wants wanted hope hopes hoped know known swear swears swore acknowledge acknowledged acknowledges emphasize emphasized stress stressed
  endorse endorses endorsed convey conveys conveyed volunteer volunteered murmur murmured mutter muttered mumble mumbled sigh sighed cry cried`,
);

/** Verbs too common in other senses to bring in speech unless a quotation stands beside them. */
const onlyBesideQuotation = new Set(
  forms(
    `go goes went add adds added note notes noted laugh laughed jokes joke joked cry cried observe observed
    check checked describe describes described offer offered offers feel feels felt think thinks thought believe believes believed
    want wants wanted hope hopes hoped know known direct directs directed order ordered report reports reported
    text texts texted message messages messaged email emails emailed e-mailed relate recall recalled recalls sigh sighed`,
  ),
);

/** Verbs of thought, which bring in somebody's view rather than words. */
export const thoughtVerbs: ReadonlySet<string> = new Set(
  forms(`think thinks thought believe believes believed feel feels felt hope hopes hoped worry worries worried
  suspect suspects suspected fear fears feared reckon reckons reckoned`),
);

/** Verbs that ask: what follows with “if” or a question word is a question. */
export const askingVerbs: ReadonlySet<string> = new Set(
  forms(
    `ask asks asked asking wonder wonders wondered enquire enquires enquired inquire inquires inquired check checks checked query queried`,
  ),
);

/** Verbs that bring in words beside a quotation. */
export const quotingVerbs: ReadonlySet<string> = new Set(saying);

/** Verbs that bring in a reported clause. */
export const reportingVerbs: ReadonlySet<string> = new Set([
  ...saying.filter((form) => !onlyBesideQuotation.has(form)),
  'text',
  'texts',
  'texted',
  'reports',
  'report',
  'reported',
  'check',
  'checked',
]);

/** Shorthand verbs without a subject whose subject is by custom the participant. */
export const participantVerbs: ReadonlySet<string> = new Set(
  forms(
    `reports reported report states stated says said denies denied endorses endorsed expressed expresses verbalized verbalised verbalizes wants wanted feels felt
    c/o complains complained admits admitted claims claimed insists insisted identifies identified appears appeared seems seemed presented presents
    attended attends missed misses arrived arrives no-showed refuses refused declines struggles struggled remains remained lives lived works worked
    needs needed likes liked hopes hoped plans planned thinks thought believes believed looks looked sleeps slept continues continued has is was had
    requests requested enjoys enjoyed understands understood acknowledged acknowledges attributes attributed cried laughed smiled came left moved
    started stopped lost found ran hit fell walked stayed slept ate drank used paid owes owed lacks failed fails brought brings kept
    got gets goes went knows knew rents rented shares relapsed graduated enrolled worries worried`,
  ),
);

/** Past forms that open a line of shorthand about the writer's own acts. */
export const authorVerbs: ReadonlySet<string> = new Set(
  forms(
    `met gave told spoke sent took made drove wrote lent let set went left saw held put did brought bought ran read rang sat
    called texted emailed asked explained reviewed referred provided offered discussed assisted helped completed scheduled visited
    accepted reminded encouraged supported talked listened shared dropped picked contacted faxed filed filled advised informed introduced
    hugged promised suggested agreed checked confirmed arranged advocated accompanied transported assessed attempted returned
    observed noted praised validated processed prompted instructed warned allowed had got grabbed stopped bumped followed gifted loaned
    borrowed paid popped rode caught ate stayed invited kissed friended added messaged handed covered signed decided assigned
    rescheduled booked recorded documented logged charted typed printed scanned uploaded submitted mailed drafted prepared updated escalated consulted debriefed
    educated coached modeled modelled facilitated conducted monitored screened triaged interviewed counseled counselled redirected connected
    linked coordinated liaised located issued distributed supplied delivered escorted greeted welcomed fetched wiped rubbed nipped commented`,
  ),
);

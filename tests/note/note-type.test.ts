import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/note/read-note.ts';

function typeOf(source: string, path = ''): string {
  return readNote(source, path).type;
}

const body = '\n\nWe went through the list and set a time for the next one.\n';

describe('The front matter tells the type', () => {
  test.each([
    ['type: supervision', 'supervision'],
    ['type: Supervision (monthly, formal)', 'supervision'],
    ['type: individual supervision', 'supervision'],
    ['type: group supervision', 'supervision'],
    ['Type: 1:1', 'supervision'],
    ['note type: one-to-one', 'supervision'],
    ['note_type: reflective supervision', 'supervision'],
    ['kind: coaching session', 'supervision'],
    ['form: Supervision record SR-2', 'supervision'],
    ['type: annual appraisal', 'supervision'],
    ['type: sup note', 'supervision'],
    ['type: [supervision, phone]', 'supervision'],
    ['type: case conference', 'conference'],
    ['type: MDT', 'conference'],
    ['type: Team meeting', 'conference'],
    ['type: strategy meeting', 'conference'],
    ['type: child protection conference', 'conference'],
    ['type: morning huddle', 'conference'],
    ['type: policy', 'policy'],
    ['type: draft policy', 'policy'],
    ['type: guidance', 'policy'],
    ['type: training handout', 'policy'],
    ['type: template', 'policy'],
    ['type: procedure (lone working)', 'policy'],
    ['kind: code of conduct', 'policy'],
    ['type: home visit', 'contact'],
    ['type: phone', 'contact'],
    ['type: supervised visit', 'contact'],
    ['type: supervised family time', 'contact'],
    ['type: community supervision check', 'contact'],
    ['type: intake', 'contact'],
    ['type: career guidance', 'contact'],
    ['type: medical procedure', 'contact'],
    ['type: job coaching session', 'contact'],
    ['type: parent coaching', 'contact'],
    ['type: 1:1 with resident', 'contact'],
    ['type: 1:1\nresident: Milo', 'contact'],
    ['type: coaching session\nclient: Milo', 'contact'],
    ['type: training\nparticipant: Milo', 'contact'],
    ['type: 7', 'contact'],
  ])('%s: %s', (yaml, type) => {
    expect(typeOf(`---\n${yaml}\n---${body}`)).toBe(type);
  });

  test('It goes before the path and the title', () => {
    const source = `---\ntype: home visit\n---\n# Supervision record${body}`;
    expect(typeOf(source, 'supervision/sup-notes-may.md')).toBe('contact');
  });

  test.each([
    ['supervisee: Ana\ndate: 3 May', 'supervision'],
    ['supervisor: Bo\nworker: Ana', 'supervision'],
    ['supervisor: Bo\ncase_worker: Ana', 'supervision'],
    ['coach: Bo\ncoachee: Ana', 'supervision'],
    ['supervisor: Bo\nworker: Ana\nparticipant: Milo', 'contact'],
    ['supervisor: Bo\nworker: Ana\nclient_id: 12', 'contact'],
    ['supervisor: Bo\nauthor: Ana', 'contact'],
    ['worker: Ana', 'contact'],
  ])('Without a type, its people tell: %j is %s', (yaml, type) => {
    expect(typeOf(`---\n${yaml}\n---${body}`)).toBe(type);
  });

  test('People in the front matter do not overrule a title that names a contact', () => {
    expect(typeOf(`---\nsupervisor: Bo\nworker: Ana\n---\n# Home visit${body}`)).toBe('contact');
  });

  test('Its title is a title', () => {
    expect(typeOf(`---\ntitle: Supervision with Bo\n---${body}`)).toBe('supervision');
  });
});

describe('The path tells the type', () => {
  test.each([
    ['supervision/2025-03-ana.md', 'supervision'],
    ['notes\\supervision\\ana.md', 'supervision'],
    ['records/1-1s/ana.md', 'supervision'],
    ['notes/2025-03-14-supervision-ana.md', 'supervision'],
    ['notes/sup-notes-ana.md', 'supervision'],
    ['notes/sup_minutes_0307.md', 'supervision'],
    ['team-meetings/may.md', 'conference'],
    ['notes/case-conference-ash.md', 'conference'],
    ['notes/mdt-12.md', 'conference'],
    ['policies/gifts.md', 'policy'],
    ['handbook/policies-and-procedures/gifts.md', 'policy'],
    ['templates/visit.md', 'policy'],
    ['supervised-visits/ash.md', 'contact'],
    ['notes/supervised-visit-ash.md', 'contact'],
    ['notes/supervision-order-hearing.md', 'contact'],
    ['notes/hv-after-supervision.md', 'contact'],
    ['notes/community-supervision-check-in.md', 'contact'],
    ['notes/visitor-policy-call.md', 'contact'],
    ['supervision/archive/2024/old/ash.md', 'contact'],
    ['policies/notes/2024/ash.md', 'contact'],
    ['notes/1-1-25-ash.md', 'contact'],
    ['support/supper-club.md', 'contact'],
  ])('%s: %s', (path, type) => {
    expect(typeOf(body, path)).toBe(type);
  });

  test('It goes before the title', () => {
    expect(typeOf(`# May${body}`, 'supervision/may.md')).toBe('supervision');
  });

  test('A participant at the head keeps a note in a policy folder a contact', () => {
    expect(typeOf(`Client: Milo R.${body}`, 'templates/visit-milo.md')).toBe('contact');
  });
});

describe('The title tells the type', () => {
  test.each([
    ['# Slack export – night team sup (Ines / Obi)', 'supervision'],
    ['**E-mail: Supervision (Ines / Obi) 4 March**', 'supervision'],
    ['# WhatsApp thread with R.', 'contact'],
    ['# Peer consult group, 3 May', 'supervision'],
    ['# Supervision', 'supervision'],
    ['## Supervision 6 May', 'supervision'],
    ['SUPERVISION MINUTES', 'supervision'],
    ['Supervision 6/5 – me & Bo (she leads the team)\nroom 2', 'supervision'],
    ['Supervision was late and she had to wait', 'contact'],
    ['**Supervision log** 6/5', 'supervision'],
    ['Sup mtg minutes 6/5', 'supervision'],
    ['Sup. note, Ana and Bo', 'supervision'],
    ['Sup w/ Bo 6/5', 'supervision'],
    ['Sup 6/5', 'supervision'],
    ['# Reflective supervision: Ana', 'supervision'],
    ['# Supervisee check-in', 'supervision'],
    ['# Peer group supervision, shelter team', 'supervision'],
    ['# Clinical supervision (remote)', 'supervision'],
    ['NOTES – clinical supervision no. 9', 'supervision'],
    ['# Phone supervision', 'supervision'],
    ['# Supervisory meeting', 'supervision'],
    ['# Weekly 1:1', 'supervision'],
    ['# One-to-one with team leader', 'supervision'],
    ['# 1-1 notes', 'supervision'],
    ['# Coaching conversation', 'supervision'],
    ['# Meeting with my supervisor', 'supervision'],
    ['# Line management meeting', 'supervision'],
    ['# Performance review – Ana', 'supervision'],
    ['# Reflective practice group', 'supervision'],
    ['Northside Shelter\nSupervision record', 'supervision'],
    ['# Northside Shelter\n## Supervision record', 'supervision'],
    ['Type: supervision', 'supervision'],
    ['**Note type:** Supervision\n**Date:** 6 May', 'supervision'],
    ['| Record type | Supervision |\n|---|---|\n| Date | 6 May |', 'supervision'],
    ['# Team meeting', 'conference'],
    ['# Staff mtg 6/5', 'conference'],
    ['**CASE CONFERENCE** – Ash', 'conference'],
    ['Case conf. Ash family', 'conference'],
    ['# Core group meeting', 'conference'],
    ['# Strategy discussion', 'conference'],
    ['# Placement panel', 'conference'],
    ['# Multi-disciplinary team meeting', 'conference'],
    ['# Interdisciplinary rounds', 'conference'],
    ['# Ward round', 'conference'],
    ['# Case round', 'conference'],
    ['# Morning huddle', 'conference'],
    ['# Discharge planning meeting', 'conference'],
    ['# Family group conference', 'conference'],
    ['# Family meeting / case conference', 'conference'],
    ['# Care team meeting: home visits', 'conference'],
    ['# Intake team meeting', 'conference'],
    ['# Student support team meeting', 'conference'],
    ['# Home visit', 'contact'],
    ['# Supervised visitation', 'contact'],
    ['# Supervised contact, Ash children', 'contact'],
    ['# Supervised consumption log', 'contact'],
    ['# Community supervision', 'contact'],
    ['# Probation supervision meeting', 'contact'],
    ['# Court supervision review', 'contact'],
    ['# Supervision order', 'contact'],
    ['# Lack of supervision', 'contact'],
    ['# Child needs supervision', 'contact'],
    ['# Visit after case conference', 'contact'],
    ['# Call re supervision', 'contact'],
    ['# Follow-up to team meeting', 'contact'],
    ['# Home visit – team meeting moved', 'contact'],
    ['# Phone call', 'contact'],
    ['# Conference call with landlord', 'contact'],
    ['# Settlement conference', 'contact'],
    ['# Case manager check-in', 'contact'],
    ['# Meeting with property manager', 'contact'],
    ['# Meeting with his supervisor', 'contact'],
    ['# Safety planning meeting', 'contact'],
    ['# School meeting', 'contact'],
    ['# Blood panel results', 'contact'],
    ['# 12-panel UA', 'contact'],
    ['# 1:1 with resident', 'contact'],
    ['# 1:1 tutoring', 'contact'],
    ['# 1-1-25', 'contact'],
    ['# Job coaching', 'contact'],
    ['# House meeting', 'contact'],
    ['# Support group', 'contact'],
    ['# Supper club', 'contact'],
    ['# Property appraisal', 'contact'],
    ['Supervision was mentioned when I called her school.', 'contact'],
    ['We talked about the case conference and she was calm.', 'contact'],
    ['Shift log, night', 'contact'],
    ['', 'contact'],
  ])('%j: %s', (title, type) => {
    expect(typeOf(title + body)).toBe(type);
  });

  test('Words for both kinds of work need a note without a participant', () => {
    expect(typeOf(`# 1:1\nClient: Milo R.${body}`)).toBe('contact');
    expect(typeOf(`# Coaching session\nYouth: Milo R.${body}`)).toBe('contact');
  });

  test('A case at the head does not make supervision a contact', () => {
    expect(typeOf(`# Supervision\nClient: Milo R.${body}`)).toBe('supervision');
  });

  test('A section of a contact does not make it supervision', () => {
    expect(typeOf(`# Milo R., 6 May\n## Visit${body}## Supervision${body}`)).toBe('contact');
    expect(typeOf(`Client: Milo R.${body}## Supervision${body}`)).toBe('contact');
  });
});

describe('The people at the head tell the type', () => {
  test.each([
    ['Supervisor: Bo Lind / Worker: Ana Reyes', 'supervision'],
    ['Worker: Ana Reyes\nSupervisor: Bo Lind', 'supervision'],
    ['Sup: Bo Lind   CM: Ana Reyes', 'supervision'],
    ['*Caseworker:* Ana *Supervisor:* Bo', 'supervision'],
    ['Supervisee: Ana Reyes', 'supervision'],
    ['Worker name: Ana\nSupervisor name: Bo', 'supervision'],
    ['| Supervisor | Bo |\n|---|---|\n| Worker | Ana |', 'supervision'],
    ['- Supervisor: Bo\n- Case manager: Ana', 'supervision'],
    ['Line manager: Bo\nPractitioner: Ana', 'supervision'],
    ['**Supervisor:** What went well?\n\n**Worker:** The call.', 'supervision'],
    ['Supervisor: Is it done yet?', 'supervision'],
    ['Supervisor: Bo / Worker: Ana / Client: Milo', 'contact'],
    ['Client: Milo\nWorker: Ana\nSupervisor: Bo', 'contact'],
    ['Worker: Ana\nSupervisor: ____\nDate: 6 May', 'contact'],
    ['Worker: Ana\nSupervisor notified: Bo, 4 pm', 'contact'],
    ['Staff: Ana\nShift supervisor: Bo', 'contact'],
    ['Staff: Ana\nSite supervisor: Mr. Lee', 'contact'],
    ['Employer: Print shop\nSupervisor: Mr. Lee\nStaff: Ana', 'contact'],
    ['# Worksite visit\nSupervisor: Mr. Lee\nStaff: Ana', 'contact'],
    ['Incident report\nSupervisor: Bo\nStaff: Ana', 'contact'],
    ['Supervisor: Bo', 'contact'],
    ['Minutes 6 May\nChair: Bo\nPresent: Ana, Kit, Lou', 'conference'],
  ])('%j: %s', (head, type) => {
    expect(typeOf(head + body)).toBe(type);
  });
});

describe('A policy needs strong evidence', () => {
  test.each([
    ['# Policy: gifts\n\nStaff must not accept gifts of money.'],
    ['# Gifts policy (draft 2)\n\nGifts of money are returned.'],
    ['# Social media policy\n\nWorkers should not add participants.'],
    ['# Code of conduct\n\nStaff do not lend money.'],
    ['**Section 9.2: Gifts** (version 2)\n\n9.2.1 Staff do not accept money.'],
    [
      '# Team guidance: lifts and errands\n\nOwner: Ash. Version 2.\n\nWorkers may offer a bus pass.',
    ],
    ['# Training handout: endings\n\nStaff should plan the last visit early.'],
    ['# Supervision policy\n\nSupervisors should meet each worker monthly.'],
    ['# Home visit note template\n\nDate: ____\n\nSeen: ____\n\nClient: ____'],
    [
      '# Lone working procedure\n\n1.1 Purpose\n\n1.2 Staff must log each visit.\n\n1.3 Staff must call in.',
    ],
  ])('%j is a policy', (source) => {
    expect(typeOf(source)).toBe('policy');
  });

  test.each([
    ['# Gifts policy'],
    ['# Team meeting: gifts policy\n\nStaff must not accept gifts. Version 2 is out.'],
    ['# Home visit – visitor policy\n\nStaff do not stay after nine, the desk said.'],
    ['# Supervision: the gifts policy\n\nStaff should ask first, Bo said.'],
    ['# Medical procedure\n\nDrove ct to the clinic.'],
    ['# Career guidance\n\nStaff should send the form, she said.'],
    ['# Procedure transport\n\nWaited with ct.'],
    ['# Policy on the shelter fridge\n\nClient: Milo\n\nStaff must label food, he read out.'],
    ['Talked about the visitor policy\n\nStaff must sign guests in. Staff should check bags.'],
    ['# Training\n\nCt finished the forklift course.'],
  ])('%j is none', (source) => {
    expect(typeOf(source)).not.toBe('policy');
  });
});

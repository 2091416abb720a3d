import { describe, expect, test } from 'vitest';
import { readAttendance } from '../../src/discourse/participants.ts';
import { readNote } from '../../src/note/read-note.ts';

function met(source: string) {
  return readAttendance(readNote(source, 'supervision/a.md'));
}

const ana = { supervisors: ['bo reyes'], workers: ['ana cole'] };

describe('Who met in a supervision', () => {
  test.each([
    ['worker and supervisor', 'worker: Ana Cole\nsupervisor: Bo Reyes'],
    ['supervisee', 'supervisee: Ana Cole\nsupervisor: Bo Reyes'],
    ['author and supervisor', 'author: Ana Cole\nsupervisor: Bo Reyes'],
    ['a supervisor who writes', 'author: Bo Reyes\ncase_worker: Ana Cole\nsupervisor: Bo Reyes'],
    ['titles and letters', 'worker: Ms. Ana Cole, LCSW\nsupervisor: Bo Reyes (external)'],
    ['a description', 'worker: Ana Cole\nsupervisor: Bo Reyes, outside consultant'],
  ])('is told by the front matter: %s', (_, yaml) => {
    expect(met(`---\n${yaml}\n---\n\nWent over the week.\n`)).toEqual(ana);
  });

  test.each([
    ['lines', 'Supervisor: Bo Reyes\nWorker: Ana Cole\n'],
    ['one line', 'Supervisor: Bo Reyes / Worker: Ana Cole\n'],
    ['attendance', 'Present: Bo Reyes (sup), Ana Cole (CM)\n'],
  ])('is told by the head: %s', (_, head) => {
    expect(met(`# Supervision\n\n${head}\nWent over the week.\n`)).toEqual(ana);
  });

  test('may be a group', () => {
    const yaml = 'supervisor: Bo Reyes\nworkers: [Ana Cole, Cy Dunn]';
    expect(met(`---\n${yaml}\n---\n\nWent over the week.\n`).workers).toEqual([
      'ana cole',
      'cy dunn',
    ]);
  });
});

import { actionLines } from '../findings/action.ts';
import { decisionLines } from '../findings/decision.ts';
import { chainedFiles } from './chained-files.ts';

/** The decisions of a record. */
export const decisionFiles = chainedFiles(decisionLines, 'decisions');

/** The agreed actions of a record. */
export const actionFiles = chainedFiles(actionLines, 'actions');

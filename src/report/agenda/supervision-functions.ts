/** One of the three functions of supervision. */
export interface SupervisionFunction {
  readonly id: 'support' | 'development' | 'accountability';
  readonly title: string;
  /** What it is for, in the words of the guideline. */
  readonly purpose: string;
  /** An open question to begin with. */
  readonly opening: string;
  /** The families of rules whose passages belong here. */
  readonly families: readonly string[];
}

/**
 * The three functions, all of which a meeting gives room to, in the order of an agenda.
 * @see fixtures/guidelines/003_1efca66710a4847e.txt
 */
export const supervisionFunctions: readonly SupervisionFunction[] = [
  {
    id: 'support',
    title: 'Support',
    purpose: 'Ensuring the emotional and psychological wellbeing of case management team',
    opening: 'What has been heavy since the last meeting, and what gave you strength?',
    families: ['closeness', 'role'],
  },
  {
    id: 'development',
    title: 'Development',
    purpose:
      'To ensure staff are continually updating their knowledge and skills and applying them to their daily work.',
    opening: 'What did you try or learn, and what would you like to try next?',
    families: ['empathy', 'staff-centered', 'supervisor-talk'],
  },
  {
    id: 'accountability',
    title: 'Accountability',
    purpose: 'To ensure competent, accountable practice of staff',
    opening: 'What became of what we agreed, and what would it still need?',
    families: ['dual-relationship', 'confidentiality', 'supervision-structure', 'overruling'],
  },
];

/** The function under which passages of a family are talked over; those of an agency’s own families are for learning. */
export function functionOf(family: string): SupervisionFunction['id'] {
  return (
    supervisionFunctions.find(({ families }) => families.includes(family))?.id ?? 'development'
  );
}

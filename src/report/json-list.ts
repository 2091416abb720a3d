/** Gives the members of a JSON list as they come, one a line, with commas between them. */
export function commas(): (members: readonly string[]) => string {
  let before = '\n';
  return (members) => {
    if (members.length === 0) return '';
    const text = before + members.join(',\n');
    before = ',\n';
    return text;
  };
}

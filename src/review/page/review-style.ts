/** The style of the page for a supervisor. */
export const reviewStyle = ``;

/** Name and version of what judges beside its words and its model: how it is asked, and how votes become a score. */
export const judge = 'judge@1';

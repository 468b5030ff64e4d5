/** What can be different about a statement between two days, two sources or two groups; `same` is what surrounds it. */
export type Difference = 'new' | 'disputed' | 'more' | 'gone' | 'a' | 'b' | 'both' | 'same';

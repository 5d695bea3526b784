/** Pages of a section, a tag or a month, the archive, and what a reader meets where no page is. */
export const storiesStyle = `
:is(.stories-page, .archive, .notice-page, .search-page) h1 { margin-top: 0; font-family: var(--serif); }
.stories-page .range { color: var(--quiet); font-size: 0.8125rem; line-height: 1.25rem; }
.paging { max-width: 42rem; margin-top: 1.5rem; font-size: 0.9375rem; line-height: 1.375rem; }
.paging ul { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; list-style: none; }
.paging li:has([rel='next']) { margin-inline-start: auto; }
.paging a {
  display: inline-block;
  padding: 0.5rem 0.875rem;
  border: 1px solid var(--line);
  border-radius: 4px;
  color: inherit;
  font-weight: 600;
  text-decoration: none;
}
.paging a:hover { border-color: var(--quiet); }
.paging a[rel='prev']::before { content: '← '; }
.paging a[rel='next']::after { content: ' →'; }
.archive h2 { padding-bottom: 0.5rem; border-bottom: 2px solid var(--ink); }
.archive section { margin-top: 2rem; }
.archive ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin-top: 0.5rem; list-style: none; }
.archive .year ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); }
.archive li { padding-block: 0.25rem; font-size: 1rem; line-height: 1.5rem; }
.archive li a { color: inherit; font-weight: 550; }
.archive .count { color: var(--quiet); font-size: 0.8125rem; }
.notice-page .ways { margin-top: 1.25rem; padding-inline-start: 1.25rem; }
.front.notice-page > p { margin-top: 0.5rem; }
.search-page form { margin-top: 1rem; max-width: 42rem; font-family: var(--sans); }
.search-page label { display: block; color: var(--quiet); font-size: 0.875rem; line-height: 1.375rem; }
.search-row { display: flex; gap: 0.5rem; margin-top: 0.25rem; }
.search-page :is(input, button) {
  min-height: 2.75rem;
  padding: 0.375rem 0.875rem;
  border: 1px solid var(--quiet);
  border-radius: 4px;
  background: var(--paper);
  color: inherit;
  font: 500 1rem/1.5rem var(--sans);
}
.search-page input { flex: 1; min-width: 0; }
.search-page button { font-weight: 600; cursor: pointer; }
.search-page button:hover { border-color: var(--ink); }
.search-page .found { min-height: 1.5rem; margin-top: 1rem; color: var(--quiet); font: 400 0.875rem/1.5rem var(--sans); }
.search-page .results { max-width: 42rem; margin-top: 0.25rem; list-style: none; }
.results li { padding-block: 0.75rem; border-bottom: 1px solid var(--line); }
.results .headline { display: block; margin-top: 0.125rem; font-size: 1.0625rem; line-height: 1.4375rem; text-wrap: pretty; }
.search-page .more { margin-top: 1.25rem; }
[hidden] { display: none !important; }
@media (min-width: 60rem) {
  main:is(.stories-page, .archive, .notice-page, .search-page) { display: block; }
  main.stories-page .latest { max-width: 42rem; margin-top: 2.5rem; }
}
`

/** MORE ABOUT, HOT and LATEST beside an article. */
export const listStyle = `
.more-about ol, .hot ol, .latest ol { list-style: none; }
.more-about { margin-top: 2.75rem; }
.more-about h2, .hot h2, .latest h2 { padding-bottom: 0.5rem; border-bottom: 2px solid var(--ink); }
.more-about li {
  display: grid;
  grid-template-columns: 8.25rem minmax(0, 1fr);
  column-gap: 1rem;
  align-items: baseline;
  padding-block: 0.6875rem;
  border-bottom: 1px solid var(--line);
}
.more-about .headline { font-size: 1.0625rem; line-height: 1.5rem; text-wrap: pretty; }
time { color: var(--quiet); font-size: 0.8125rem; line-height: 1.25rem; }
.topic time { font-size: inherit; line-height: inherit; }
.side li {
  padding-block: 0.6875rem;
  border-bottom: 1px solid var(--line);
  font-size: 1.0625rem;
  line-height: 1.4375rem;
}
.side .headline { text-wrap: pretty; }
.side .kicker { display: block; }
.side .hot li { font-weight: 600; }
.hot h2 { border-color: var(--hot); }
.hot h2::before {
  content: '';
  display: inline-block;
  width: 0.5625rem;
  height: 0.5625rem;
  margin-inline-end: 0.5rem;
  border-radius: 50%;
  background: var(--hot);
}
@media (max-width: 30rem) {
  .more-about li { grid-template-columns: minmax(0, 1fr); row-gap: 0.125rem; }
}
`

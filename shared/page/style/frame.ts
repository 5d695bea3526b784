/** What stands around the news: masthead, columns, AD slots, foot. */
export const frameStyle = `
.masthead, .page, .front, .foot {
  max-width: 66rem;
  margin-inline: auto;
  padding-inline: clamp(1.125rem, 4vw, 2.25rem);
}
.masthead { padding-block: 0.875rem; }
.masthead nav { border-bottom: 1px solid var(--line); padding-bottom: 0.875rem; }
.masthead .desk { font: 650 1.25rem/1.75rem var(--serif); letter-spacing: -0.01em; }
.masthead a.desk { display: inline-block; min-height: 1.75rem; }
.page { padding-block: 1.25rem 3rem; }
.side, .side > * + *, .page > .ads { margin-top: 2.5rem; }
.ads { display: grid; gap: 1rem; }
.ad {
  display: grid;
  place-items: center;
  min-height: 6rem;
  border: 1px dashed var(--line);
  border-radius: 4px;
  background: var(--sunken);
  color: var(--quiet);
  font-size: 0.6875rem;
  line-height: 1rem;
  font-weight: 600;
  letter-spacing: 0.12em;
}
.foot {
  padding-block: 1.5rem 3rem;
  color: var(--quiet);
  font-size: 0.875rem;
  line-height: 1.25rem;
}
.foot::before { content: ''; display: block; border-top: 1px solid var(--line); padding-top: 1.25rem; }
.foot ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; margin-bottom: 0.75rem; }
.foot a { display: inline-block; padding-block: 0.25rem; color: inherit; font-weight: 600; text-decoration: none; }
.foot a:hover { text-decoration: underline; }
@media (min-width: 60rem) {
  .page {
    display: grid;
    grid-template-columns: minmax(0, 38.5rem) minmax(15rem, 18.5rem);
    justify-content: space-between;
    align-items: start;
    column-gap: 3rem;
    grid-template-rows: auto 1fr;
    padding-top: 2rem;
  }
  .page > main, .page > .ads { grid-column: 1; }
  .side { grid-column: 2; grid-row: 1 / span 2; margin-top: 0; }
}
`
